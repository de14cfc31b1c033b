import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Browser } from "playwright-core";
import { findBrowser } from "../../scripts/find-browser.mjs";
import { filesBelow } from "../../scripts/page-paths.ts";
import { openBrowser, skipWithoutBrowser } from "../browser/browser.ts";
import { visit } from "../browser/visit.ts";
import { engineCopy, type Build } from "./engine.ts";
import { layoutFaults, plainWords } from "./layout-faults.ts";
import { NARROW, WIDE } from "./page-faults.ts";
import { LONG, pseudoAtlas, TURNED } from "./pseudo-locale.ts";

const engine = engineCopy();
const atlas = pseudoAtlas();
let site: Build;
let browser: Browser | undefined;

beforeAll(async () => {
  site = await engine.build({ atlas, out: "site" });
  if (findBrowser() !== undefined) browser = await openBrowser();
});
beforeEach(skipWithoutBrowser);
afterAll(async () => {
  await browser?.close();
  rmSync(atlas, { recursive: true, force: true });
  engine.remove();
});

/** One page of each kind, below its language. */
const KINDS = [
  "",
  "areas/",
  "areas/valley/tiny-valley/",
  "areas/village/almond/",
  "indicators/",
  "indicators/child-share/",
  "indicators/child-share/valley/",
  "plans/",
  "plans/2021-2023/",
  "plans/2021-2023/a/",
  "plans/2021-2023/booklet/",
  "plans/2021-2023/monitoring/",
  "plans/2021-2023/objectives/G1/",
  "services/",
  "services/s1/",
  "services/kinds/library/",
  "need-supply/day-centres/",
  "newsletters/",
  "newsletters/2021-q4/",
  "research/",
  "research/school-roads/",
  "maps/",
  "maps/map-child-share-village-2021/",
  "data/",
  "search/",
  "compare/",
  "calendar/",
  "glossary/",
  "corrections/",
  "editions/",
  "methods/",
  "imprint/",
  "privacy/",
  "about/",
];

/** Names of formats and programs, which no language translates, and numbers of plates. */
const NAMES =
  /^([IVX]+|CSV|PDF|SVG|PNG|JSON|stat|CSVW|DCAT|TopoJSON|GeoJSON|XLSX|HSDS|ZIP|Atom|ICS|RIS|BibTeX|APA|ISO|DOI|ORCID|CC|BY|kB|MB|Chora)$/i;

/** What the browser's own tables say for a language that they do not know. */
const OF_INTL = /^(January|March|June|September|November|December|English|Hebrew)$/;

let written: ReadonlySet<string> | undefined;

/** Words of the atlas itself: of its files, and its codes. */
function atlasWords(): ReadonlySet<string> {
  written ??= new Set(
    filesBelow(atlas)
      .filter((file) => !file.startsWith("locales/"))
      .flatMap((file) => [...file.matchAll(/[A-Za-z]{2,}/g), ...wordsIn(file)])
      .map(([word]) => word.toLowerCase()),
  );
  return written;
}

function wordsIn(file: string) {
  return readFileSync(join(atlas, file), "utf8").matchAll(/[A-Za-z]{2,}/g);
}

test("the site is built in languages that the engine does not know, from files of the atlas", () => {
  expect(site.said).not.toMatch(/warning|error/i);
  expect(site.isBuilt).toBe(true);
});

test.each(KINDS)("nothing is cut off or untranslated on /%s in a long language", async (kind) => {
  expect(await faults(`${LONG}/${kind}`)).toEqual([]);
});

test.each(KINDS)("nothing is cut off or untranslated on /%s turned round", async (kind) => {
  expect(await faults(`${TURNED}/${kind}`)).toEqual([]);
});

async function faults(path: string): Promise<readonly string[]> {
  if (browser === undefined) throw new Error("missing browser: run `npm run setup`");
  const found: string[] = [];
  await visit(browser, {
    folder: site.site,
    path,
    look: async (page) => {
      for (const { viewport } of [NARROW, WIDE]) {
        await page.setViewportSize(viewport);
        const faults = await layoutFaults(page);
        found.push(...faults.map((fault) => `${viewport.width} px: ${fault}`));
      }
      const strange = (await plainWords(page)).filter(isStrange);
      if (strange.length > 0) found.push(`not translated: ${strange.join(" ")}`);
    },
  });
  return found;
}

function isStrange(word: string): boolean {
  return !NAMES.test(word) && !OF_INTL.test(word) && !atlasWords().has(word.toLowerCase());
}
