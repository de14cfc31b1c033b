import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8 } from "fflate";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Browser } from "playwright-core";
import { findBrowser } from "../../scripts/find-browser.mjs";
import { filesBelow } from "../../scripts/page-paths.ts";
import { openBrowser, skipWithoutBrowser } from "../browser/browser.ts";
import { complaintsOf } from "../browser/visit.ts";
import { engineCopy, type Build } from "../site/engine.ts";
import {
  calendarHarm,
  markupHarm,
  shownText,
  siteFile,
  tableHarm,
  textHarm,
  workbookHarm,
  type SiteFile,
} from "./harm.ts";
import { hostileAtlas } from "./hostile-atlas.ts";

const engine = engineCopy();
const folder = mkdtempSync(join(tmpdir(), "hostile-"));
let site: Build;
let files: readonly string[] = [];
let browser: Browser | undefined;

beforeAll(async () => {
  hostileAtlas(folder);
  site = await engine.build({ atlas: folder, out: "site" });
  if (!site.isBuilt) throw new Error(site.said.slice(-2000));
  files = filesBelow(site.site);
  if (findBrowser() !== undefined) browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  engine.remove();
  rmSync(folder, { recursive: true, force: true });
});

const read = (name: string): SiteFile => siteFile(site.site, name);

/** The harm in all files of a kind, with the name of the file; there must be some of the kind. */
function harmIn(kind: RegExp, harmOf: (file: SiteFile) => readonly string[]): readonly string[] {
  const own = files.filter((name) => kind.test(name));
  expect(own.length).toBeGreaterThan(0);
  return own.flatMap((name) => harmOf(read(name)).map((harm) => `${name}: ${harm}`));
}

test("an atlas whose every text is an attack is built, since each is no more than words", () => {
  expect(site.said).toContain("The site is in");
  expect(files.length).toBeGreaterThan(500);
});

test("the terminal shows the attacks without the marks that it would obey", () => {
  expect(textHarm({ name: "terminal", bytes: Buffer.from(site.said) })).toEqual([]);
  expect(site.said).toContain("the invisible character U+202E");
  expect(site.said).toContain("Delete it; it is left out.");
});

describe("no text of the hostile atlas becomes more than words in", () => {
  test("a page", () => {
    expect(harmIn(/^(?!mail\/).*\.html$/, markupHarm)).toEqual([]);
  });

  test("a letter, as HTML, as plain text and as a message", () => {
    expect(harmIn(/^mail\/.*\.html$/, markupHarm)).toEqual([]);
    expect(harmIn(/^mail\/.*\.txt$/, textHarm)).toEqual([]);
    const headers = files
      .filter((name) => name.endsWith(".eml"))
      .map((name) => strFromU8(read(name).bytes).split("\r\n\r\n", 1)[0] ?? "");
    expect(headers).toHaveLength(2);
    for (const header of headers) expect(header).not.toMatch(/^(?:Bcc|BEGIN)/im);
  });

  test("a drawing, a feed and a sitemap", () => {
    expect(harmIn(/\.(?:svg|xml)$/, markupHarm)).toEqual([]);
  });

  test("a table for spreadsheets, whatever delimiter the spreadsheet takes", () => {
    expect(harmIn(/\.csv$/, tableHarm)).toEqual([]);
  });

  test("a workbook", () => {
    expect(harmIn(/\.xlsx$/, workbookHarm)).toEqual([]);
  });

  test("a calendar", () => {
    expect(harmIn(/\.ics$/, calendarHarm)).toEqual([]);
  });

  test("a file of references: each line is of a field, and braces are in pairs", () => {
    const isField = /^(?:[A-Z][A-Z0-9] {2}- .*|)\r?$/;
    const strange = (file: SiteFile) =>
      strFromU8(file.bytes)
        .split("\n")
        .filter((line) => !isField.test(line));
    expect(harmIn(/\.ris$/, strange)).toEqual([]);
    const fields = (file: SiteFile) =>
      strFromU8(file.bytes)
        .split("\n")
        .slice(1, -2)
        .filter((line) => !/^ {2}[a-z]+ = \{.*\},$/.test(line) || !isPaired(line));
    expect(harmIn(/\.bib$/, fields)).toEqual([]);
  });

  test("JSON of any kind, which can be read and holds the codes of every object as its own", () => {
    const broken = (file: SiteFile) => {
      JSON.parse(strFromU8(file.bytes));
      return [];
    };
    expect(harmIn(/\.(?:json|jsonld|geojson|topojson)$/, broken)).toEqual([]);
    const finder = JSON.parse(strFromU8(read("downloads/areas/names.en.json").bytes)) as unknown;
    expect(JSON.stringify(finder)).toContain("Fig");
    expect(strFromU8(read("downloads/indicators/hasOwnProperty.csv").bytes)).toMatch(
      /^__proto__,/m,
    );
  });

  test("any text: no mark turns it around, and none hides in it", () => {
    const kinds = /\.(?:html|svg|xml|csv|json|jsonld|geojson|topojson|ics|txt|bib|ris|ttl|eml)$/;
    expect(harmIn(kinds, textHarm)).toEqual([]);
    const hidden = ({ bytes }: SiteFile) => textHarm({ name: "", bytes }).filter(isMark);
    expect(harmIn(/^pagefind\/.*\.pf_fragment$/, hidden)).toEqual([]);
  });
});

/** True where each brace of a line but the first is closed again before the last one is. */
function isPaired(line: string): boolean {
  let depth = 0;
  const depths = Array.from(line.replaceAll(/\\[{}]/g, ""), (character) => {
    depth += Number(character === "{") - Number(character === "}");
    return depth;
  });
  return depths.at(-1) === 0 && depths.slice(line.indexOf("{"), -2).every((open) => open > 0);
}

function isMark(harm: string): boolean {
  return !harm.includes("\\u00");
}

test("each figure and each page of the hostile atlas has a picture that is drawn", () => {
  const pictures = files.filter((name) => name.endsWith(".png"));
  const drawings = files.filter((name) => /^downloads\/figures\/.*\.svg$/.test(name));
  expect(pictures).toEqual(
    expect.arrayContaining(drawings.map((name) => name.replace(/svg$/, "png"))),
  );
  expect(pictures.filter((name) => name.startsWith("social/")).length).toBeGreaterThan(50);
  for (const name of pictures) {
    const bytes = readFileSync(join(site.site, name));
    expect([name, bytes.subarray(1, 4).toString()]).toEqual([name, "PNG"]);
    expect([name, bytes.length > 1000]).toEqual([name, true]);
  }
});

test("what an editor wrote as HTML, as MDX or as a template stands on the page as it was written", () => {
  const text = shownText(read("en/about/index.html"));
  for (const words of [
    "<script>alert(1)</script>",
    '<div onclick="alert(1)" style="position:fixed">a block of HTML</div>',
    "import evil from './evil.js'",
    "export const x = globalThis.process.exit(1)",
    "{globalThis.process.exit(1)}",
    "<% process.exit(1) %>",
    "References to marks: gnp.exe",
  ]) {
    expect(text).toContain(words);
  }
});

describe("in a browser, the hostile atlas", () => {
  beforeEach(skipWithoutBrowser);

  const PAGES = [
    "",
    "about/",
    "newsletters/2021-q4/",
    "services/",
    "compare/",
    "indicators/children/",
  ];

  test.each(PAGES.flatMap((page) => [`en/${page}`, `he/${page}`]))(
    "runs nothing on /%s, and the console is silent",
    async (path) => {
      expect(await complaintsOf(opened(), { folder: site.site, path })).toEqual([]);
    },
  );

  test("runs nothing in the answers of the search", async () => {
    const answers: (string | null)[] = [];
    const complaints = await complaintsOf(opened(), {
      folder: site.site,
      path: "en/search/?q=alert",
      look: async (page) => {
        await page.waitForSelector("search-page li");
        answers.push(await page.textContent("search-page"));
        expect(await page.locator("search-page :is(script, img, hostile-element)").count()).toBe(0);
      },
    });
    expect(complaints).toEqual([]);
    expect(answers.join()).toContain("alert");
  });

  function opened(): Browser {
    if (browser === undefined) throw new Error("missing browser: run `npm run setup`");
    return browser;
  }
});
