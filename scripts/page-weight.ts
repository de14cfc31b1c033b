import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

/** Upper bounds of what a kind of page weighs: HTML with its figures, and styles, as Brotli. */
interface PageBudget {
  readonly pages: RegExp;
  readonly bytes: number;
  /** True where it names every area, so that an atlas of more areas may weigh more. */
  readonly isOfAreas?: true;
}

/** The first that fits counts; the last fits every page. */
const PAGE_BUDGETS: readonly PageBudget[] = [
  { pages: /^[^/]+\/areas\/[^/]+\/[^/]+\//, bytes: 45_000 },
  // Twenty, and five for a map of all municipalities where its measures have places.
  { pages: /^[^/]+\/plans\/[^/]+\/objectives\//, bytes: 25_000 },
  { pages: /^[^/]+\/indicators\/[^/]+\//, bytes: 75_000, isOfAreas: true },
  { pages: /^[^/]+\/plans\/[^/]+\/booklet\//, bytes: 150_000 },
  // Small pictures of every figure, of which an atlas of 200 indicators has thousands.
  { pages: /^[^/]+\/maps\/index\.html$/, bytes: 150_000, isOfAreas: true },
  {
    pages: /^[^/]+\/(?:areas|maps|services|data|compare|index\/[^/]+)\//,
    bytes: 75_000,
    isOfAreas: true,
  },
  { pages: /^/, bytes: 75_000 },
];

/** Upper bounds in bytes of one font file, and of all that a page loads. */
export const FONT_BUDGETS = { file: 60_000, page: 160_000, arabicPage: 240_000 } as const;

/** So many areas the budgets are made for. */
const AREAS_OF_BUDGET = 786;

interface WeighedSite {
  readonly folder: string;
  readonly base: string;
  readonly areaCount: number;
  readonly files: readonly string[];
}

/** Says which font files and pages of a site are heavier than their budget. */
export function weightProblems(
  { folder, base, areaCount, files }: WeighedSite,
  pages: readonly string[],
): readonly string[] {
  const weigh = pageWeight(folder, base);
  const fonts = files.filter((file) => file.endsWith(".woff2"));
  return [
    ...fonts.flatMap((file) => {
      const { length } = readFileSync(join(folder, file));
      return length <= FONT_BUDGETS.file ? [] : [said(file, length, FONT_BUDGETS.file)];
    }),
    ...longestPages(folder, pages).flatMap((page) => {
      const budget = pageBudget(page, areaCount);
      const weight = weigh(readFileSync(join(folder, page), "utf8"), budget);
      return weight <= budget ? [] : [said(page, weight, budget)];
    }),
  ];
}

/** So many pages of a kind are weighed: the best compression takes seconds for the largest. */
const MOST_WEIGHED = 40;

/** Lists the longest pages of each kind, which are those that may be too heavy. */
function longestPages(folder: string, pages: readonly string[]): readonly string[] {
  const sized = pages.map((page) => ({ page, bytes: statSync(join(folder, page)).size }));
  const byKind = Map.groupBy(sized, ({ page }) => budgetOf(page));
  return [...byKind.values()].flatMap((kind) =>
    kind
      .toSorted((a, b) => b.bytes - a.bytes)
      .slice(0, MOST_WEIGHED)
      .map(({ page }) => page),
  );
}

/** Gives the budget in bytes of a page by its address below the base. */
export function pageBudget(page: string, areaCount: number): number {
  const budget = budgetOf(page);
  const growth = budget.isOfAreas === true ? Math.max(1, areaCount / AREAS_OF_BUDGET) : 1;
  return Math.round(budget.bytes * growth);
}

function budgetOf(page: string): PageBudget {
  const budget = PAGE_BUDGETS.find(({ pages }) => pages.test(page));
  if (budget === undefined) throw new Error(`unknown page: ${page}`);
  return budget;
}

/**
 * Makes a function that weighs a page in bytes. Where a quick compression is within `enough` already,
 * it gives the weight of that: the best one takes a tenth of a second a page.
 */
export function pageWeight(
  folder: string,
  base: string,
): (html: string, enough?: number) => number {
  const styleWeights = new Map<string, number>();
  const styleWeight = (href: string): number => {
    const file = join(folder, href.startsWith(base) ? href.slice(base.length) : href);
    const known = styleWeights.get(href);
    const weight = known ?? (existsSync(file) ? compressed(readFileSync(file), BEST) : 0);
    styleWeights.set(href, weight);
    return weight;
  };
  return (html, enough = 0) => {
    const styles = stylesOf(html).reduce((sum, href) => sum + styleWeight(href), 0);
    const page = Buffer.from(html);
    if (page.length + styles <= enough) return page.length + styles;
    const quick = compressed(page, QUICK) + styles;
    return quick <= enough ? quick : compressed(page, BEST) + styles;
  };
}

const QUICK = 4;
const BEST = 11;

function compressed(bytes: Buffer, quality: number): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
    .length;
}

function stylesOf(html: string): readonly string[] {
  const links = html.match(/<link\b[^>]*\srel="stylesheet"[^>]*>/g) ?? [];
  return links.flatMap((link) => /\shref="([^"]*)"/.exec(link)?.[1] ?? []);
}

function said(file: string, bytes: number, budget: number): string {
  return `${file}: ${bytes} bytes, ${bytes - budget} over the budget of ${budget}`;
}
