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
    await page.waitForURL("**kind=Indicator**");
    await expect.poll(() => hrefsOf(page)).not.toEqual(all.map(({ href }) => href));
    const narrowed = await hrefsOf(page);
    expect(narrowed.length).toBeGreaterThan(0);
    expect(narrowed.every((href) => href.startsWith("/atlas/en/indicators/"))).toBe(true);
  });
});

test("results are narrowed to what lies in an area, and each choice says how many it leaves", async () => {
  await look("en/search/?q=centre", async (page) => {
    await resultsOf(page);
    const area = page.getByLabel("Area", { exact: true });
    const choice = await area.locator("option", { hasText: "Carob" }).innerText();
    await area.selectOption("Carob");
    await page.waitForURL("**area=Carob**");
    await expect.poll(async () => `Carob (${(await hrefsOf(page)).length})`).toBe(choice);
    expect(await hrefsOf(page)).toContain("/atlas/en/services/s2/");
    expect(await hrefsOf(page)).not.toContain("/atlas/en/services/s3/");
  });
});

test("a choice in the address is kept, and lists pages without words too", async () => {
  await look("en/search/?area=Carob&kind=Service", async (page) => {
    await expect.poll(() => hrefsOf(page)).toContain("/atlas/en/services/s2/");
    expect(await page.getByLabel("Area", { exact: true }).inputValue()).toBe("Carob");
  });
});

test("arrows lead through the results, and Escape back to the field", async () => {
  await look("en/search/?q=Olive", async (page) => {
    await resultsOf(page);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("href") ?? "q");
    await page.locator("#q").focus();
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe("/atlas/en/areas/village/olive/");
    await page.keyboard.press("ArrowUp");
    expect(await focused()).toBe("q");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await focused()).toBe((await hrefsOf(page))[1]);
    await page.keyboard.press("Escape");
    expect(await focused()).toBe("q");
  });
});

test("a name with a wrong letter is offered as it should be", async () => {
  await look("en/search/?q=Almnod", async (page) => {
    const near = page.locator(".search-near a");
    await near.first().waitFor();
    expect(
      await near.evaluateAll((links) => links.map((link) => link.getAttribute("href"))),
    ).toEqual(["/atlas/en/areas/village/almond/"]);
  });
});

test("pages in other languages come after those in the reader’s, and only when asked for", async () => {
  await look("en/search/?q=Almondville", async (page) => {
    const inHebrew = async () =>
      (await hrefsOf(page)).filter((href) => href.startsWith("/atlas/he/"));
    await resultsOf(page);
    expect(await inHebrew()).toEqual([]);
    await page.getByLabel("Search the other languages too").check();
    await expect.poll(inHebrew).toContain("/atlas/he/areas/village/almond/");
    expect((await hrefsOf(page))[0]).toBe("/atlas/en/areas/village/almond/");
  });
});

test("a text that waits for its translation is found in its own language only", async () => {
  await look("en/search/?q=school+roads", async (page) => {
    await resultsOf(page);
    expect(await hrefsOf(page)).toContain("/atlas/en/research/school-roads/");
  });
  await look("he/search/?q=school+roads", async (page) => {
    await page.getByRole("status").filter({ hasText: /\S/ }).waitFor();
    expect(await hrefsOf(page)).not.toContain("/atlas/he/research/school-roads/");
  });
});

test("an excerpt marks the words that were found", async () => {
  await look("en/search/?q=villages", async (page) => {
    await resultsOf(page);
    const marks = await page.locator(".search-excerpt mark").allInnerTexts();
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.every((mark) => /^villages?$/i.test(mark))).toBe(true);
  });
});

test("a word of the glossary leads to its place on the page", async () => {
  await look("en/search/?q=provisional", async (page) => {
    await page.locator(".search-results a").first().click();
    await page.waitForURL("**/atlas/en/glossary/#term-provisional");
    expect(await page.locator(":target").innerText()).toContain("A number that may still be");
  });
});

test("a measure of a plan leads to its objective", async () => {
  await look("en/search/?q=longer+opening+hours", async (page) => {
    expect((await resultsOf(page))[0]?.href).toBe("/atlas/en/plans/2021-2023/objectives/G1/");
    expect(await page.locator(".search-name").first().innerText()).toBe("Longer opening hours");
  });
});

test("a Hebrew name is found by its sound in Latin letters, and written together", async () => {
  for (const [asked, path] of [
    ["Shaqed", "village/almond/"],
    ["העמקהקטן", "valley/"],
  ] as const) {
    await look(`he/search/?q=${encodeURIComponent(asked)}`, async (page) => {
      expect((await resultsOf(page))[0]?.href).toContain(`/atlas/he/areas/${path}`);
    });
  }
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
    expect(await page.locator("#q").isVisible()).toBe(false);
    const ways = page.locator(".search-without a");
    const hrefs = await ways.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(hrefs[0]).toBe("/atlas/en/areas/");
    for (const path of ["data/", "glossary/", "plans/2021-2023/a/", "areas/village/olive/"]) {
      expect(hrefs).toContain(`/atlas/en/${path}`);
    }
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

/** Lists where the results lead at this moment. */
function hrefsOf(page: Page): Promise<readonly string[]> {
  return page
    .locator(".search-results a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
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
