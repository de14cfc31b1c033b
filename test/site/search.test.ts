import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { findBrowser } from "../../scripts/find-browser.mjs";
import { openBrowser, skipWithoutBrowser } from "../browser/browser.ts";
import { visit } from "../browser/visit.ts";
import { TINY } from "../load/overlay.ts";
import { engineCopy, type Build } from "./engine.ts";

// Under a base path, where a search that forgets it finds nothing or leads nowhere.
const BASE = "/atlas/";
const engine = engineCopy();
let tiny: Build;
let browser: Browser | undefined;

beforeAll(async () => {
  tiny = await engine.build({ atlas: TINY, out: "site", base: BASE });
  if (findBrowser() !== undefined) browser = await openBrowser();
});
beforeEach(skipWithoutBrowser);
afterAll(async () => {
  await browser?.close();
  engine.remove();
});

interface Found {
  readonly title: string;
  readonly href: string;
}

test("a village is found by its name, its own page first", async () => {
  await look("en/search/?q=Olive", async (page) => {
    const [first] = await resultsOf(page);
    expect(first).toEqual({ title: "Olive", href: "/atlas/en/areas/village/olive/" });
  });
});

test("a village is found by another spelling of its name", async () => {
  await look("en/search/?q=Almondville", async (page) => {
    expect((await resultsOf(page)).map(({ title }) => title)).toContain("Almond");
  });
});

test("the reader of Hebrew finds Hebrew pages by Hebrew names, and no others", async () => {
  await look(`he/search/?q=${encodeURIComponent("שקד")}`, async (page) => {
    const results = await resultsOf(page);
    expect(results[0]?.href).toBe("/atlas/he/areas/village/almond/");
    expect(results.every(({ href }) => href.startsWith("/atlas/he/"))).toBe(true);
  });
});

test("results are narrowed to one kind of page", async () => {
  await look("en/search/?q=children", async (page) => {
    const all = await resultsOf(page);
    expect(all.some(({ href }) => !href.includes("/indicators/"))).toBe(true);
    await page.getByRole("radio", { name: "Indicator" }).check();
    await page.waitForFunction(
      (before) => document.querySelectorAll(".search-results li").length !== before,
      all.length,
    );
    const narrowed = await resultsOf(page);
    expect(narrowed.length).toBeGreaterThan(0);
    expect(narrowed.every(({ href }) => href.startsWith("/atlas/en/indicators/"))).toBe(true);
  });
});

test("the form at the head of every page leads to the results", async () => {
  await look("en/", async (page) => {
    await page.locator(".mast-search input").fill("library");
    await page.locator(".mast-search input").press("Enter");
    await page.waitForURL("**/atlas/en/search/?q=library");
    const titles = (await resultsOf(page)).map(({ title }) => title);
    expect(titles).toContain("G1 A library within reach of every child");
    expect(await page.locator("#q").inputValue()).toBe("library");
  });
});

test("a result leads to its page", async () => {
  await look("en/search/?q=Carob", async (page) => {
    await page.locator(".search-results a", { hasText: "Carob" }).first().click();
    await page.waitForURL("**/atlas/en/areas/village/carob/");
    expect(await page.locator("h1").innerText()).toBe("Carob");
  });
});

test("a search that finds nothing says so, and is announced", async () => {
  await look("en/search/?q=zebra", async (page) => {
    const status = page.getByRole("status");
    await status.getByText("Nothing found. Try fewer or other words.").waitFor();
    expect(await page.locator(".search-results li").count()).toBe(0);
  });
});

test("words that look like markup are searched for as words", async () => {
  const words = encodeURIComponent("<img src=x onerror=alert(1)>");
  await look(`en/search/?q=${words}`, async (page) => {
    await page.getByRole("status").filter({ hasText: /\S/ }).waitFor();
    expect(await page.locator("img").count()).toBe(0);
  });
});

test("without scripts the search page leads to lists of every page", async () => {
  const context = { javaScriptEnabled: false };
  const check = async (page: Page) => {
    expect(await page.locator(".search-without").isVisible()).toBe(true);
    expect(await page.locator(".search-without a").first().getAttribute("href")).toBe(
      "/atlas/en/areas/",
    );
  };
  await visit(opened(), {
    folder: tiny.site,
    base: BASE,
    path: "en/search/",
    look: check,
    context,
  });
});

function look(path: string, check: (page: Page) => Promise<void>): Promise<void> {
  return visit(opened(), { folder: tiny.site, base: BASE, path, look: check });
}

function opened(): Browser {
  if (browser === undefined) throw new Error("missing browser: run `npm run setup`");
  return browser;
}

/** Waits for the results and lists them. */
async function resultsOf(page: Page): Promise<readonly Found[]> {
  await page.locator(".search-results li").first().waitFor();
  return page.locator(".search-results li a").evaluateAll((links) =>
    links.map((link) => ({
      title: link.textContent,
      href: link.getAttribute("href") ?? "",
    })),
  );
}
