import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Browser, Page } from "playwright-core";
import { findBrowser } from "../../scripts/find-browser.mjs";
import { filesBelow } from "../../scripts/page-paths.ts";
import { checksumProblems } from "../../scripts/site-checksums.ts";
import { openBrowser, skipWithoutBrowser } from "../browser/browser.ts";
import { TINY } from "../load/overlay.ts";
import { engineCopy, pagesOf, type Build } from "./engine.ts";

// Whole builds, on machines that may have much else to do.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const engine = engineCopy();
let copy: Build;
let browser: Browser | undefined;

beforeAll(async () => {
  copy = await engine.build({ atlas: TINY, out: "stick", base: "/atlas/", args: ["--offline"] });
  if (findBrowser() !== undefined) browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  engine.remove();
});

const pages = () => pagesOf(copy.site).map((page) => page.replace(/(^|\/)$/, "$1index.html"));
const htmlOf = (page: string) => readFileSync(join(copy.site, page), "utf8");

/** Opens pages of the copy from the disk, one after the other; says what the browser complained of. */
async function open(
  paths: readonly string[],
  look: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<readonly string[]> {
  if (browser === undefined) throw new Error("missing browser: run `npm run setup`");
  const context = await browser.newContext();
  const page = await context.newPage();
  const complaints: string[] = [];
  const complain = (text: string) => complaints.push(`${page.url()}: ${text}`);
  page.on("console", (message) => complain(message.text()));
  page.on("pageerror", (error) => complain(error.message));
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    // The visit of the next page ends what this one still loads.
    if (reason !== "net::ERR_ABORTED") complain(`${reason}: ${request.url()}`);
  });
  page.on("request", (request) => {
    if (!/^(?:file|data):/.test(request.url())) complain(`asked: ${request.url()}`);
  });
  for (const path of paths) {
    await page.goto(pathToFileURL(join(copy.site, path)).href, { waitUntil: "load" });
    await look(page);
  }
  await context.close();
  return complaints;
}

describe("a copy for a USB stick", () => {
  test("is built and sealed, without a search", () => {
    expect(copy.said).not.toMatch(/warning|error/i);
    expect(copy.isBuilt).toBe(true);
    expect(checksumProblems(copy.site)).toEqual([]);
    expect(filesBelow(copy.site).filter((file) => file.startsWith("pagefind/"))).toEqual([]);
  });

  test("has no link that needs a server: each is relative and ends in a file", () => {
    for (const page of pages()) {
      const links = [...htmlOf(page).matchAll(/\s(?:href|src|action)="([^"#?]*)/g)];
      const local = links.map(([, link = ""]) => link).filter((link) => !/^[a-z]+:/.test(link));
      expect(
        local.filter((link) => link.startsWith("/") || link.endsWith("/")),
        page,
      ).toEqual([]);
    }
  });

  test("says on each page what it is, and on that of the search why there is none", () => {
    for (const page of pages().filter((name) => /^(?:en|he)\//.test(name))) {
      const html = htmlOf(page);
      const leadsOn = html.includes('http-equiv="refresh"');
      expect(leadsOn || /read without the internet|ללא אינטרנט/.test(html), page).toBe(true);
    }
    expect(htmlOf("en/search/index.html")).toContain("This copy has no search");
    expect(htmlOf("he/search/index.html")).toContain("בעותק הזה אין חיפוש");
    expect(htmlOf("en/compare/index.html")).toContain("This needs the site itself");
  });
});

describe("a copy that is opened from the disk", () => {
  test("leads from its first file to the reader’s language", async (context) => {
    skipWithoutBrowser(context);
    const complaints = await open(["index.html"], async (page) => {
      await page.waitForURL(/\/en\/index\.html$/);
      expect(await page.textContent("h1")).toBe("Atlas of the Tiny Valley");
    });
    expect(complaints).toEqual([]);
  });

  test("shows its maps in the colours, and its words in the fonts, of the site", async (context) => {
    skipWithoutBrowser(context);
    const path = "en/indicators/child-share/index.html";
    const complaints = await open([path], async (page) => {
      const classed = page.locator("figure .wide svg path[class*='q']").first();
      const paint = await classed.evaluate((shape) => getComputedStyle(shape).fill);
      expect(paint).toMatch(/^rgb/);
      expect(paint).not.toBe("rgb(0, 0, 0)");
      const fonts = await page.evaluate(async () => {
        await document.fonts.ready;
        return [...document.fonts].filter(({ status }) => status === "loaded").length;
      });
      expect(fonts).toBeGreaterThan(0);
      expect(await page.locator('[role="search"]').first().isVisible()).toBe(false);
    });
    expect(complaints).toEqual([]);
  });

  test("leads from map to place and from language to language", async (context) => {
    skipWithoutBrowser(context);
    const complaints = await open(["en/index.html"], async (page) => {
      await page.locator("figure .wide svg a").first().click();
      await page.waitForURL(/\/en\/areas\/village\/[a-z]+\/index\.html$/);
      await page.locator(".mast-lang a").first().click();
      await page.waitForURL(/\/he\/areas\/village\/[a-z]+\/index\.html$/);
      expect(await page.getAttribute("html", "dir")).toBe("rtl");
    });
    expect(complaints).toEqual([]);
  });

  test("lights up the rows of a map without a server", async (context) => {
    skipWithoutBrowser(context);
    const path = "en/indicators/child-share/index.html";
    const complaints = await open([path], async (page) => {
      await page.locator("figure .wide svg [data-area]").first().hover();
      expect(await page.locator(".is-lit").count()).toBeGreaterThan(0);
    });
    expect(complaints).toEqual([]);
  });

  test("shows each of its pages without a complaint", async (context) => {
    skipWithoutBrowser(context);
    // A page that leads on by itself would cut off the visit of the next.
    const stays = (page: string) => !htmlOf(page).includes('http-equiv="refresh"');
    const kinds = pages()
      .filter((page) => page.startsWith("en/") && !/\/maps\/.+\//.test(page))
      .filter(stays);
    expect(kinds.length).toBeGreaterThan(30);
    expect(await open(kinds)).toEqual([]);
  });
});
