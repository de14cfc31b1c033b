import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Browser, Page } from "playwright-core";
import { findBrowser } from "../../scripts/find-browser.mjs";
import { openBrowser, skipWithoutBrowser } from "../browser/browser.ts";
import { visit } from "../browser/visit.ts";
import { engineCopy, type Build } from "./engine.ts";

const ROOT = join(import.meta.dirname, "../..");
const BUILD_MS = 600_000;

/** Which atlas is searched in which languages. */
const SEARCHED = [
  { name: "beit-hakerem", atlas: join(ROOT, "examples/beit-hakerem"), languages: ["he", "ar"] },
  { name: "crete", atlas: join(ROOT, "examples/crete"), languages: ["el", "en"] },
  { name: "suzzara", atlas: ROOT, languages: ["it"] },
] as const;

/** What `test/search/<language>.yaml` holds: what is typed, and the page below the language. */
interface Queries {
  /** The page that must come first. */
  readonly first: Readonly<Record<string, string>>;
  /** The page that must be offered where a letter is wrong. */
  readonly near: Readonly<Record<string, string>>;
}

const engine = engineCopy();
let browser: Browser | undefined;

beforeAll(async () => {
  if (findBrowser() !== undefined) browser = await openBrowser();
});
beforeEach(skipWithoutBrowser);
afterAll(async () => {
  await browser?.close();
  engine.remove();
});

describe.each(SEARCHED)("the search of $name", ({ name, atlas, languages }) => {
  let built: Build;

  beforeAll(async () => {
    built = await engine.build({ atlas, out: name });
  }, BUILD_MS);

  test("is that of a site that was built", () => {
    expect(built.isBuilt, built.said).toBe(true);
  });

  test.each(languages)(
    "finds what readers look for in %s",
    async (language) => {
      const { first, near } = queriesOf(language);
      const asked = Object.keys(first).length + Object.keys(near).length;
      expect(asked).toBeGreaterThanOrEqual(40);
      const failed: string[] = [];
      await look(built, `${language}/search/`, async (page) => {
        for (const [query, path] of Object.entries(first)) {
          const found = await ask(page, query, ".search-results a");
          if (found[0] !== `/${language}/${path}`) {
            failed.push(`${query}: ${found[0] ?? "nothing"}`);
          }
        }
        for (const [query, path] of Object.entries(near)) {
          const found = await ask(page, query, ".search-near:not([hidden]) a");
          if (!found.includes(`/${language}/${path}`)) failed.push(`${query}: not offered`);
        }
      });
      expect(failed, `${asked - failed.length} of ${asked}`).toEqual([]);
    },
    BUILD_MS,
  );

  test.each(languages)("loads at most 150 kB for the first search in %s", async (language) => {
    const [query = ""] = Object.keys(queriesOf(language).first);
    const sizes: Promise<number>[] = [];
    await look(built, `${language}/areas/`, async (page) => {
      page.on("response", (response) => {
        if (/\/pagefind\/|search-page|SearchPage/.test(response.url())) {
          sizes.push(response.body().then((body) => transferred(response.url(), body)));
        }
      });
      await page.goto(new URL(`../search/?q=${encodeURIComponent(query)}`, page.url()).href);
      await page.locator(".search-results li").first().waitFor();
      await page.waitForLoadState("networkidle");
    });
    const bytes = await Promise.all(sizes);
    expect(bytes.length).toBeGreaterThan(5);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(150_000);
  });
});

/** Scripts are sent compressed; the files of the index are already. */
function transferred(url: string, body: Buffer): number {
  return /\.(?:js|json)(?:\?|$)/.test(url) ? gzipSync(body).length : body.length;
}

function queriesOf(language: string): Queries {
  const file = join(ROOT, "test/search", `${language}.yaml`);
  return parse(readFileSync(file, "utf8")) as Queries;
}

/** Types a query and lists where the links of its answer lead. */
async function ask(page: Page, query: string, links: string): Promise<readonly string[]> {
  const count = page.locator(".search-count");
  await count.evaluate((element) => {
    element.textContent = "";
  });
  await page.locator("#q").fill(query);
  await page.locator("#q").press("Enter");
  await count.filter({ hasText: /\S/ }).waitFor();
  return page
    .locator(links)
    .evaluateAll((found) => found.map((link) => link.getAttribute("href") ?? ""));
}

function look(
  { site: folder }: Build,
  path: string,
  check: (page: Page) => Promise<void>,
): Promise<void> {
  if (browser === undefined) throw new Error("missing browser: run `npm run setup`");
  return visit(browser, { folder, path, look: check });
}
