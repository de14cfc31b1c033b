import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Browser } from "playwright-core";
import { findBrowser } from "../../scripts/find-browser.mjs";
import { openBrowser, skipWithoutBrowser } from "../browser/browser.ts";
import { TINY } from "../load/overlay.ts";
import { engineCopy, type Build } from "./engine.ts";
import { DARK, LIGHT, NARROW, pageFaults, WIDE } from "./page-faults.ts";

const engine = engineCopy();
let tiny: Build;
let browser: Browser | undefined;

beforeAll(async () => {
  tiny = await engine.build({ atlas: TINY, out: "site" });
  if (findBrowser() !== undefined) browser = await openBrowser();
});
beforeEach(skipWithoutBrowser);
afterAll(async () => {
  await browser?.close();
  engine.remove();
});

/** One page of each kind, below its language. */
const KINDS = [
  "",
  "areas/",
  "areas/valley/tiny-valley/",
  "areas/village/almond/",
  "areas/village/olive/",
  "indicators/",
  "indicators/child-share/",
  "indicators/child-share/valley/",
  "plans/",
  "plans/2021-2023/",
  "plans/2021-2023/monitoring/",
  "plans/2021-2023/a/",
  "plans/2021-2023/objectives/G1/",
  "plans/2021-2023/objectives/G2/",
  "services/",
  "newsletters/",
  "newsletters/2021-q4/",
  "maps/",
  "maps/trend-population-village-A01-A02/",
  "data/",
  "search/",
  "glossary/",
  "corrections/",
  "editions/",
  "about/",
  "methods/",
];

/**
 * Two readings of each page that between them have both directions of writing, both colour schemes
 * and both widths; the next page is read the other way about.
 */
const READINGS = [
  [
    { language: "en", look: "wide, light", context: { ...WIDE, ...LIGHT } },
    { language: "he", look: "narrow, dark", context: { ...NARROW, ...DARK } },
  ],
  [
    { language: "en", look: "narrow, dark", context: { ...NARROW, ...DARK } },
    { language: "he", look: "wide, light", context: { ...WIDE, ...LIGHT } },
  ],
  [
    { language: "en", look: "wide, dark", context: { ...WIDE, ...DARK } },
    { language: "he", look: "narrow, light", context: { ...NARROW, ...LIGHT } },
  ],
  [
    { language: "en", look: "narrow, light", context: { ...NARROW, ...LIGHT } },
    { language: "he", look: "wide, dark", context: { ...WIDE, ...DARK } },
  ],
] as const;

function readingsOf(i: number) {
  return READINGS[i % READINGS.length] ?? READINGS[0];
}

test.each(KINDS)("nothing is wrong with /%s, left to right and right to left", async (kind) => {
  const readings = readingsOf(KINDS.indexOf(kind)).map((reading) => ({
    ...reading,
    path: `${reading.language}/${kind}`,
  }));
  expect(await pageFaults(browser, tiny.site, readings)).toEqual([]);
});

test.each(["404.html", "old-atlas/"])("nothing is wrong with /%s", async (path) => {
  const readings = readingsOf(0).map((reading) => ({ ...reading, path }));
  expect(await pageFaults(browser, tiny.site, readings)).toEqual([]);
});
