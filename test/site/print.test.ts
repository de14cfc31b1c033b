import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { findBrowser } from "../../scripts/find-browser.mjs";
import { pdfJobs } from "../../scripts/pdf/pdf-jobs.ts";
import { pdfStructure } from "../../scripts/pdf/pdf-structure.ts";
import { printPage } from "../../scripts/pdf/print-page.ts";
import { printSite } from "../../scripts/pdf/print-site.ts";
import { serve, type Served } from "../../scripts/serve.ts";
import { accessibilityProblems } from "../browser/accessibility.ts";
import { openBrowser, skipWithoutBrowser } from "../browser/browser.ts";
import { TINY } from "../load/overlay.ts";
import { engineCopy, type Build } from "./engine.ts";

const BASE = "/atlas/";
/** What A4 leaves between its margins, in CSS pixels. */
const PAPER_WIDTH = Math.floor((178 / 25.4) * 96);
const ALL = { kinds: [], languages: [] };
const BOOKLET = "plans/2021-2023/booklet/";

const engine = engineCopy();
let tiny: Build;
let served: Served;
let browser: Browser | undefined;

beforeAll(async () => {
  tiny = await engine.build({ atlas: TINY, out: "site", base: BASE });
  served = await serve({ folder: tiny.site, base: BASE, port: 0 });
  if (findBrowser() !== undefined) browser = await openBrowser();
});
beforeEach(skipWithoutBrowser);
afterAll(async () => {
  await browser?.close();
  await served.close();
  engine.remove();
});

test("a booklet holds every page of a plan, each part under a heading of its own", async () => {
  await onPaper(`en/${BOOKLET}`, async (page) => {
    const headings = await page.locator("main :is(h1, h2, h3)").allInnerTexts();
    for (const part of ["Contents", "Children", "Older people", "Monitoring", "Needs"]) {
      expect(headings).toContain(part);
    }
    expect(headings).toContain("A library within reach of every child");
    const levels = await page
      .locator("main :is(h1, h2, h3, h4, h5, h6)")
      .evaluateAll((found) => found.map(({ tagName }) => Number(tagName.slice(1))));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const jumps = levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1);
    expect(jumps).toEqual([]);
  });
});

test("a booklet on the screen has no fault that axe knows", async () => {
  const context = await opened().newContext();
  const page = await context.newPage();
  await page.goto(new URL(`he/${BOOKLET}`, served.url).href);
  expect(await accessibilityProblems(page)).toEqual([]);
  await context.close();
});

test("search engines and the search of the site leave a booklet out", () => {
  const html = readFileSync(join(tiny.site, "en", BOOKLET, "index.html"), "utf8");
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).not.toContain("data-pagefind-body");
  expect(readFileSync(join(tiny.site, "sitemap.xml"), "utf8")).not.toContain("booklet");
  const plan = readFileSync(join(tiny.site, "en/plans/2021-2023/index.html"), "utf8");
  expect(plan).toContain(`href="${BASE}en/${BOOKLET}"`);
});

test.each(["en", "he"])(
  "a printed plan (%s) is tagged, with outline and contents",
  async (lang) => {
    const page = await opened().newPage({ bypassCSP: true });
    const printed = await printPage(page, new URL(`${lang}/${BOOKLET}`, served.url).href);
    const { pageCount, pageOf, ...document } = pdfStructure(printed);
    expect(document).toMatchObject({ isTagged: true, language: lang });
    expect(document.outlineCount).toBeGreaterThan(20);
    expect(pageCount).toBeGreaterThan(5);
    expect(pageCount).toBeLessThan(20);
    const listed = await page
      .locator("[data-page-of]")
      .evaluateAll((places) =>
        places.map((place) => [place.getAttribute("data-page-of"), Number(place.textContent)]),
      );
    expect(listed.length).toBeGreaterThan(12);
    expect(listed).toEqual(listed.map(([id]) => [id, pageOf.get(String(id))]));
    await page.close();
  },
);

test("profiles are printed of one language alone, say their day, and link to the site", async () => {
  const choice = { kinds: ["areas"], languages: ["he"] };
  const files = await printSite({ folder: tiny.site, base: BASE, day: "2021-12-31", choice });
  expect(files).toEqual(pdfJobs(tiny.site, choice).map(({ file }) => file));
  expect(files).toHaveLength(5);
  for (const file of files) {
    const printed = readFileSync(join(tiny.site, file));
    expect(pdfStructure(printed), file).toMatchObject({ isTagged: true, language: "he" });
    expect(printed.includes("/CreationDate (D:20211231120000+00'00')"), file).toBe(true);
    expect(printed.includes("127.0.0.1"), file).toBe(false);
  }
});

test("on paper nothing is cut off at the edge, folded away or without its table head", async () => {
  const pages = pdfJobs(tiny.site, ALL).map(({ page }) => page);
  expect(pages).toHaveLength(12);
  for (const path of [...pages, "en/plans/2021-2023/a/", "he/plans/2021-2023/monitoring/"]) {
    await onPaper(path, async (page) => {
      expect({ path, faults: await page.evaluate(paperFaults) }).toEqual({ path, faults: [] });
    });
  }
});

/** Runs in the page. */
function paperFaults(): readonly string[] {
  const faults: string[] = [];
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.push(`${scrollWidth} pixels on ${clientWidth}`);
  for (const part of document.querySelectorAll<HTMLElement>("main *, .foot *")) {
    const { left, right, width } = part.getBoundingClientRect();
    if (width <= 1 || part.closest("svg svg, svg g, .vh") !== null) continue;
    if (left < -1 || right > clientWidth + 1) faults.push(`${part.tagName}.${part.className}`);
  }
  for (const head of document.querySelectorAll("thead")) {
    const { display } = getComputedStyle(head);
    const isShown = head.checkVisibility() || head.closest(".noprint") !== null;
    if (display !== "table-header-group" || !isShown) faults.push(`thead: ${display}`);
  }
  for (const table of document.querySelectorAll("details:not(.noprint) table")) {
    if (table.getBoundingClientRect().height < 10) faults.push("a table that is folded away");
  }
  return faults;
}

async function onPaper(path: string, look: (page: Page) => Promise<void>): Promise<void> {
  const page = await opened().newPage({ viewport: { width: PAPER_WIDTH, height: 1000 } });
  await page.emulateMedia({ media: "print" });
  await page.goto(new URL(path, served.url).href);
  await look(page);
  await page.close();
}

function opened(): Browser {
  if (browser === undefined) throw new Error("missing browser: run `npm run setup`");
  return browser;
}
