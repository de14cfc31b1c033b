import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, brotliCompressSync, constants } from "node:zlib";
import { inBatches } from "./in-batches.ts";

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
  { pages: /^[^/]+\/plans\/[^/]+\/objectives\//, bytes: 20_000 },
  { pages: /^[^/]+\/indicators\/[^/]+\//, bytes: 75_000, isOfAreas: true },
  { pages: /^[^/]+\/plans\/[^/]+\/booklet\//, bytes: 150_000 },
  // Small pictures of all maps, or the names of more maps than a page can draw.
  { pages: /^[^/]+\/maps\/index\.html$/, bytes: 150_000, isOfAreas: true },
  {
    pages: /^[^/]+\/(?:areas|maps|services|data|compare|index\/[^/]+|need-supply)\//,
    bytes: 75_000,
    isOfAreas: true,
  },
  { pages: /^/, bytes: 75_000 },
];

/** Upper bounds in bytes of one font file, and of all that a page loads. */
export const FONT_BUDGETS = { file: 60_000, page: 160_000, arabicPage: 240_000 } as const;

/** So many areas the budgets are made for. */
const AREAS_OF_BUDGET = 786;

/** A site whose files are weighed. */
export interface WeighedSite {
  readonly folder: string;
  readonly base: string;
  readonly areaCount: number;
  readonly files: readonly string[];
}

/**
 * Makes a function that says whether the quickest compression shows already that a page is within its
 * budget, as it does of most; a page of which it does not may be so all the same.
 */
export function quickScale({
  folder,
  base,
  areaCount,
}: WeighedSite): (page: string, bytes: Buffer, html: string) => boolean {
  const stylesWeight = styleScale(folder, base);
  return (page, bytes, html) => {
    const enough = pageBudget(page, areaCount) - stylesWeight(html);
    return bytes.length <= enough || compressedNow(bytes, QUICKEST) <= enough;
  };
}

/** So many pages wait for the threads that compress, of which Node has four. */
const AT_ONCE = 16;

/** Says which font files and pages of a site are heavier than their budget. */
export async function weightProblems(
  { folder, base, areaCount, files }: WeighedSite,
  pages: readonly string[],
): Promise<readonly string[]> {
  const weigh = pageWeight(folder, base);
  const problems = files
    .filter((file) => file.endsWith(".woff2"))
    .flatMap((file) => {
      const { length } = readFileSync(join(folder, file));
      return length <= FONT_BUDGETS.file ? [] : [said(file, length, FONT_BUDGETS.file)];
    });
  const pageProblems = inBatches(pages, AT_ONCE, async (page) => {
    const budget = pageBudget(page, areaCount);
    const weight = await weigh(readFileSync(join(folder, page), "utf8"), budget);
    return weight <= budget ? [] : [said(page, weight, budget)];
  });
  for await (const found of pageProblems) problems.push(...found);
  return problems;
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
 * Makes a function that weighs a page in bytes. With `enough` the weight is only as exact as it takes
 * to know on which side of that it is.
 */
export function pageWeight(
  folder: string,
  base: string,
): (html: string, enough?: number) => Promise<number> {
  const stylesWeight = styleScale(folder, base);
  return async (html, enough) => {
    const styles = stylesWeight(html);
    const page = Buffer.from(html);
    const own = await (enough === undefined
      ? compressed(page, BEST)
      : judgedWeight(page, enough - styles));
    return own + styles;
  };
}

/** Makes a function that weighs the styles of a page, each of which is compressed once. */
function styleScale(folder: string, base: string): (html: string) => number {
  const weights = new Map<string, number>();
  const weightOf = (href: string): number => {
    const known = weights.get(href);
    if (known !== undefined) return known;
    const file = join(folder, href.startsWith(base) ? href.slice(base.length) : href);
    const weight = existsSync(file) ? compressedNow(readFileSync(file), BEST) : 0;
    weights.set(href, weight);
    return weight;
  };
  return (html) => stylesOf(html).reduce((sum, href) => sum + weightOf(href), 0);
}

const [QUICKEST, BEST] = [0, 11] as const;

/**
 * The qualities of Brotli that are tried in turn, the best of which takes seconds for a large page,
 * and how many times too heavy a page may be for the next to be worth trying: it saves far less (the
 * best an eighth at most).
 */
const QUALITIES = [
  { quality: 1, saves: 6 },
  { quality: 4, saves: 4 },
  { quality: 9, saves: 2 },
  { quality: 10, saves: 1.25 },
  { quality: BEST, saves: 1 },
] as const;

/** Weighs a page by the first quality that tells whether it is within `enough`. */
async function judgedWeight(page: Buffer, enough: number): Promise<number> {
  let weight = page.length;
  for (const { quality, saves } of QUALITIES) {
    if (weight <= enough) return weight;
    weight = await compressed(page, quality);
    if (weight > saves * enough) return weight;
  }
  return weight;
}

const brotli = promisify(brotliCompress);

async function compressed(bytes: Buffer, quality: number): Promise<number> {
  const { length } = await brotli(bytes, withQuality(quality));
  return length;
}

function compressedNow(bytes: Buffer, quality: number): number {
  return brotliCompressSync(bytes, withQuality(quality)).length;
}

function withQuality(quality: number) {
  return { params: { [constants.BROTLI_PARAM_QUALITY]: quality } };
}

function stylesOf(html: string): readonly string[] {
  const links = html.match(/<link\b[^>]*\srel="stylesheet"[^>]*>/g) ?? [];
  return links.flatMap((link) => /\shref="([^"]*)"/.exec(link)?.[1] ?? []);
}

function said(file: string, bytes: number, budget: number): string {
  return `${file}: ${bytes} bytes, ${bytes - budget} over the budget of ${budget}`;
}
