import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Browser } from "playwright-core";
import { findBrowser } from "../../scripts/find-browser.mjs";
import { pdfStructure } from "../../scripts/pdf/pdf-structure.ts";
import { printPage } from "../../scripts/pdf/print-page.ts";
import { serve } from "../../scripts/serve.ts";
import { openBrowser, skipWithoutBrowser } from "../browser/browser.ts";
import { engineCopy, pagesOf, type Build } from "./engine.ts";
import { headFaults } from "./head-faults.ts";
import { DARK, LIGHT, NARROW, pageFaults, WIDE } from "./page-faults.ts";
import { brokenLinks, documentsOf, policyBreaches } from "./page-parts.ts";

const engine = engineCopy();
let suzzara: Build;
let browser: Browser | undefined;

beforeAll(async () => {
  suzzara = await engine.build({ atlas: join(import.meta.dirname, "../.."), out: "site" });
  if (findBrowser() !== undefined) browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  engine.remove();
});

/** One page of each kind, in Italian. */
const KINDS = [
  "",
  "areas/",
  "areas/zone/suzzara/",
  "areas/comune/san-benedetto-po/",
  "indicators/",
  "indicators/old-age-index/",
  "indicators/population/zone/",
  "indicators/population-change/",
  "plans/",
  "plans/2021-2023/",
  "plans/2021-2023/g/",
  "plans/2021-2023/objectives/G1/",
  "services/",
  "newsletters/",
  "newsletters/2021-q4/",
  "maps/",
  "data/",
  "search/",
  "glossary/",
  "corrections/",
  "methods/",
  "accessibility/",
];

describe("the site of the Suzzara atlas", () => {
  test("names every page in its head, with a picture to be sent and its translations", () => {
    expect(headFaults(suzzara.site)).toEqual([]);
  });

  test("is built without a complaint", () => {
    expect(suzzara.said).not.toMatch(/warning|error/i);
    expect(suzzara.isBuilt).toBe(true);
  });

  test("has the same pages in Italian and in English", () => {
    const ofLanguage = (language: string) =>
      pagesOf(suzzara.site)
        .filter((page) => page.startsWith(`${language}/`))
        .map((page) => page.slice(language.length));
    expect(ofLanguage("it")).toEqual(ofLanguage("en"));
    expect(ofLanguage("it")).toContain("/plans/2021-2023/objectives/S3/");
    expect(ofLanguage("it").filter((page) => page.startsWith("/areas/comune/"))).toHaveLength(6);
  });

  test("has no link that leads nowhere", () => {
    expect(brokenLinks(suzzara.site, "/")).toEqual([]);
  });

  test("holds nothing that its policy forbids and asks for nothing from elsewhere", () => {
    for (const [page, document] of documentsOf(suzzara.site)) {
      expect(policyBreaches(document), page).toEqual([]);
    }
  });
});

describe("read in a browser, nothing is wrong with", () => {
  beforeEach(skipWithoutBrowser);

  test.each(KINDS)("/it/%s", async (kind) => {
    const path = `it/${kind}`;
    const readings = [
      { path, look: "wide, light", context: { ...WIDE, ...LIGHT } },
      { path, look: "narrow, dark", context: { ...NARROW, ...DARK } },
    ];
    expect(await pageFaults(browser, suzzara.site, readings)).toEqual([]);
  });
});

describe("printed", () => {
  beforeEach(skipWithoutBrowser);

  test.each(["it", "en"])(
    "the overview of the plan (%s) takes at most four sheets",
    async (lang) => {
      if (browser === undefined) throw new Error("missing browser: run `npm run setup`");
      const served = await serve({ folder: suzzara.site, base: "/", port: 0 });
      const page = await browser.newPage({ bypassCSP: true });
      const printed = await printPage(page, new URL(`${lang}/plans/2021-2023/`, served.url).href);
      expect(pdfStructure(printed).pageCount).toBeLessThanOrEqual(4);
      await page.close();
      await served.close();
    },
  );
});
