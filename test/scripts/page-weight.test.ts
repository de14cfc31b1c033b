import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import {
  FONT_BUDGETS,
  pageBudget,
  pageWeight,
  quickScale,
  weightProblems,
} from "../../scripts/page-weight.ts";
import { mulberry32 } from "../../src/stats/random.ts";

const folder = mkdtempSync(join(tmpdir(), "chora-weight-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Letters in no order, which no compression makes much smaller. */
function noise(length: number): string {
  const random = mulberry32(7);
  return Array.from({ length }, () => Math.floor(random() * 36).toString(36)).join("");
}

/** Words in no order, which each better compression makes smaller. */
function wordsOf(count: number): string {
  const random = mulberry32(11);
  const words = Array.from({ length: 400 }, () => Math.floor(random() * 1e9).toString(36));
  const chosen = () => words[Math.floor(random() ** 2 * words.length)] ?? "";
  return Array.from({ length: count }, () => `<td>${chosen()}</td>`).join("");
}

describe("the budget of a page", () => {
  test.each([
    ["el/areas/zone/suzzara/index.html", 786, 45_000],
    ["el/areas/zone/suzzara/index.html", 7904, 45_000],
    ["it/plans/2021-2023/objectives/A1/index.html", 6, 20_000],
    ["it/indicators/births/index.html", 786, 75_000],
    ["it/indicators/births/zone/index.html", 1572, 150_000],
    ["it/newsletters/2021-q4/index.html", 7904, 75_000],
    ["404.html", 6, 75_000],
  ])("of %s in an atlas of %i areas is %i bytes", (page, areaCount, bytes) => {
    expect(pageBudget(page, areaCount)).toBe(bytes);
  });

  test("leaves fonts what a page of two voices needs, and Arabic its larger files", () => {
    expect(FONT_BUDGETS).toEqual({ file: 60_000, page: 160_000, arabicPage: 240_000 });
  });
});

describe("the weight of a page", () => {
  const link = '<link rel="stylesheet" href="/atlas/a.css">';

  test("is that of its markup and its styles, compressed", async () => {
    writeFileSync(join(folder, "a.css"), noise(4000));
    const weigh = pageWeight(folder, "/atlas/");
    const [bare, styled] = [await weigh("<p>x</p>"), await weigh(`${link}<p>x</p>`)];
    expect(bare).toBeLessThan(20);
    expect(styled - bare).toBeGreaterThan(2500);
    expect(styled - bare).toBeLessThan(4000);
  });

  test("is never put too low where a quick compression is enough", async () => {
    const weigh = pageWeight(folder, "/atlas/");
    const page = noise(600).replace(/./g, (letter) => `<td>${letter}</td>`);
    expect(await weigh(page, 4000)).toBeGreaterThanOrEqual(await weigh(page));
    expect(await weigh(page, 4000)).toBeLessThanOrEqual(4000);
  });

  test.each([0.5, 0.8, 0.95, 0.999, 1, 1.001, 1.05, 1.3, 3])(
    "is on the same side of %f times itself, however quickly that is told",
    async (share) => {
      const weigh = pageWeight(folder, "/atlas/");
      const page = link + wordsOf(3000);
      const exact = await weigh(page);
      const enough = Math.floor(exact * share);
      expect((await weigh(page, enough)) <= enough).toBe(exact <= enough);
    },
  );
});

describe("a glance at the weight of a page", () => {
  const page = "en/plans/p/objectives/G1/index.html";
  const isLight = quickScale({ folder, base: "/atlas/", areaCount: 5, files: [] });
  const glance = (html: string) => isLight(page, Buffer.from(html), html);

  test("tells of what is short or repeats itself that it is light", () => {
    expect(glance("<p>x</p>")).toBe(true);
    expect(glance("<td>x</td>".repeat(10_000))).toBe(true);
  });

  test.each([9_700, 9_900, 10_500, 13_000])(
    "never calls a page light that is over its budget: %i words",
    async (count) => {
      const html = wordsOf(count);
      expect(await pageWeight(folder, "/atlas/")(html)).toBeGreaterThan(pageBudget(page, 5));
      expect(glance(html)).toBe(false);
    },
  );

  test("counts the styles of the page", () => {
    writeFileSync(join(folder, "heavy.css"), noise(40_000));
    const link = '<link rel="stylesheet" href="/atlas/heavy.css">';
    expect(glance(`${link}<p>x</p>`)).toBe(false);
  });
});

test("every page is weighed, however many of a kind are longer", async () => {
  const path = (i: number) => `en/glossary/${i}/index.html`;
  const pages = Array.from({ length: 60 }, (_, i) => path(i));
  const heavy = noise(120_000);
  for (const page of pages) {
    mkdirSync(dirname(join(folder, page)), { recursive: true });
    const light = "<p>light</p>".repeat(20_000);
    writeFileSync(join(folder, page), page === path(59) ? heavy : light);
  }
  expect(await weightProblems({ folder, base: "/", areaCount: 5, files: [] }, pages)).toEqual([
    expect.stringContaining(path(59)),
  ]);
});

test("pages and font files over their budget are named with what is too much", async () => {
  writeFileSync(join(folder, "large.woff2"), Buffer.alloc(FONT_BUDGETS.file + 1));
  writeFileSync(join(folder, "small.woff2"), Buffer.alloc(FONT_BUDGETS.file));
  const site = { folder, base: "/", areaCount: 5, files: ["large.woff2", "small.woff2"] };
  const pages = ["en/plans/p/objectives/G1/index.html", "en/glossary/index.html"];
  for (const page of pages) {
    mkdirSync(dirname(join(folder, page)), { recursive: true });
    writeFileSync(join(folder, page), noise(40_000));
  }
  expect(await weightProblems(site, pages)).toEqual([
    "large.woff2: 60001 bytes, 1 over the budget of 60000",
    expect.stringMatching(
      /^en\/plans\/p\/objectives\/G1\/index\.html: \d+ bytes, \d+ over the budget of 20000$/,
    ),
  ]);
});
