import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { FONT_BUDGETS } from "../../scripts/page-weight.ts";
import { serve } from "../../scripts/serve.ts";
import { axeFaults, withAxe } from "../browser/axe.ts";
import { everyKindAtlas, KINDS, LANGUAGES } from "./every-kind.ts";
import { openedSite } from "./opened-site.ts";
import { pageAudits } from "./page-audits.ts";
import { reflowFaults } from "./reflow-faults.ts";

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 390, height: 844 };

const { folder, browser } = openedSite({ atlas: everyKindAtlas, mdx: true });
let served: Awaited<ReturnType<typeof serve>> | undefined;

beforeAll(async () => {
  served = await serve({ folder: folder(), base: "/", port: 0 });
});
afterAll(() => served?.close());

/** Two tabs share the work; a page that answers slowly holds up one of them only. */
const TABS = 2;

describe("every kind of page", () => {
  test.each(LANGUAGES)(
    "is in order in %s, wide and narrow, light and dark",
    async (language) => {
      const paths = [
        ...KINDS.map((kind) => `${language}/${kind}`),
        ...figurePaths(language),
        ...(language === "en" ? ["404.html"] : []),
      ];
      expect(paths.length).toBeGreaterThan(60);
      const shares = Array.from({ length: TABS }, (_, tab) =>
        paths.filter((_path, i) => i % TABS === tab),
      );
      const faults = await Promise.all(shares.map((share) => faultsOf(share)));
      expect(faults.flat()).toEqual([]);
    },
    900_000,
  );
});

async function faultsOf(paths: readonly string[]): Promise<readonly string[]> {
  const context = await browser().newContext({ viewport: WIDE, colorScheme: "light" });
  await withAxe(context);
  const page = await context.newPage();
  const heard: string[] = [];
  page.on("console", (message) => heard.push(`console: ${message.text()}`));
  page.on("pageerror", ({ message }) => heard.push(`script: ${message}`));
  const faults: string[] = [];
  for (const path of paths) {
    const response = await page.goto(`${served?.url ?? ""}${path}`);
    const found = [
      ...(response?.status() === 200 ? [] : [`answered with ${response?.status() ?? 0}`]),
      ...(await pageAudits(page)),
      ...(await readingFaults(page)),
      ...(await reflowFaults(page)),
      ...(await fontFaults(page)),
      ...heard.splice(0),
    ];
    faults.push(...found.map((fault) => `${path}: ${fault}`));
  }
  await context.close();
  return faults;
}

/** Asks axe about an open page in both widths and both colours; ends wide and light. */
async function readingFaults(page: Page): Promise<readonly string[]> {
  const wide = await axeFaults(page, "everything");
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await axeFaults(page, "colours");
  await page.setViewportSize(NARROW);
  const narrowDark = await axeFaults(page, "colours");
  await page.emulateMedia({ colorScheme: "light" });
  const narrow = [...(await axeFaults(page, "everything")), ...(await overflow(page))];
  await page.setViewportSize(WIDE);
  return Object.entries({ wide, dark, narrowDark, narrow }).flatMap(([look, faults]) =>
    faults.map((fault) => `(${look}) ${fault}`),
  );
}

async function overflow(page: Page): Promise<readonly string[]> {
  const excess = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return excess > 0 ? [`${excess} px too wide`] : [];
}

/** The page for lost readers speaks every language, and so counts as Arabic. */
async function fontFaults(page: Page): Promise<readonly string[]> {
  const { bytes, preloads, isArabic } = await page.evaluate(async () => {
    await document.fonts.ready;
    const loaded = performance
      .getEntriesByType("resource")
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .filter(({ name }) => name.endsWith(".woff2"));
    return {
      bytes: loaded.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
      preloads: document.querySelectorAll("link[rel=preload][as=font]").length,
      isArabic: document.querySelector(":lang(ar):not(a)") !== null,
    };
  });
  const isFramed = page.url().includes("/embed/");
  const budget = isArabic ? FONT_BUDGETS.arabicPage : FONT_BUDGETS.page;
  return [
    ...(bytes <= budget ? [] : [`${bytes} bytes of fonts, over ${budget}`]),
    ...(preloads === (isFramed ? 0 : 2) ? [] : [`${preloads} fonts preloaded`]),
  ];
}

/** One figure of each kind with its page for frames, and an objective for frames. */
function figurePaths(language: string): readonly string[] {
  const ids = readdirSync(join(folder(), language, "maps"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  const ofKind = new Map(ids.map((id) => [kindOf(id), id]));
  return [
    ...[...ofKind.values()].flatMap((id) => [
      `${language}/maps/${id}/`,
      `embed/${language}/${id}/`,
    ]),
    `embed/${language}/objectives/2021-2023/G1/`,
  ];
}

function kindOf(id: string): string {
  return id.replace(/-(?:child-share|children|population|expected|recognised|served)-.*/, "");
}
