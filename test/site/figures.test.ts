import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { JSDOM } from "jsdom";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { findBrowser } from "../../scripts/find-browser.mjs";
import { openBrowser, skipWithoutBrowser } from "../browser/browser.ts";
import { visit } from "../browser/visit.ts";
import { TINY } from "../load/overlay.ts";
import { engineCopy, pagesOf, type Build } from "./engine.ts";
import { DARK, LIGHT, NARROW, pageFaults, WIDE } from "./page-faults.ts";

// Under a base path, where a script that forgets it asks for files that are not there.
const BASE = "/atlas/";
const MAP = "map-child-share-village-2021";
const engine = engineCopy();
let tiny: Build;
let browser: Browser | undefined;

beforeAll(async () => {
  tiny = await engine.build({ atlas: TINY, out: "site", base: BASE });
  if (findBrowser() !== undefined) browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  engine.remove();
});

function documentAt(path: string): Document {
  return new JSDOM(readFileSync(join(tiny.site, path, "index.html"), "utf8")).window.document;
}

describe("every figure", () => {
  test("has a page and a page to embed, in each language alike", () => {
    const pages = pagesOf(tiny.site);
    const names = (start: string) =>
      pages.filter((page) => page.startsWith(start)).map((page) => page.slice(start.length));
    const drawings = readdirSync(join(tiny.site, "downloads/figures/en"))
      .filter((file) => file.endsWith(".svg"))
      .map((file) => file.replace(/\.svg$/, "/"));
    expect(drawings).toContain(`${MAP}/`);
    for (const language of ["en", "he"]) {
      expect(names(`${language}/maps/`).filter(Boolean)).toEqual(drawings.toSorted());
      const framed = names(`embed/${language}/`).filter((name) => !name.startsWith("objectives/"));
      expect(framed).toEqual(drawings.toSorted());
    }
  });

  test("leads from where it stands to its page and its files", () => {
    const links = [...documentAt("en/indicators/child-share/").querySelectorAll(".fig-links a")];
    const addresses = links.slice(0, 4).map((link) => link.getAttribute("href"));
    expect(addresses).toEqual([
      ...["svg", "png", "csv"].map((form) => `${BASE}downloads/figures/en/${MAP}.${form}`),
      `${BASE}en/maps/${MAP}/`,
    ]);
  });

  test("is known to search engines by its page, and not by the page to embed", () => {
    const sitemap = readFileSync(join(tiny.site, "sitemap.xml"), "utf8");
    expect(sitemap).toContain(`/en/maps/${MAP}/</loc>`);
    expect(sitemap).not.toContain("/embed/");
    const robots = documentAt(`embed/en/${MAP}/`).querySelector("meta[name=robots]");
    expect(robots?.getAttribute("content")).toBe("noindex");
  });
});

describe("the page of a figure", () => {
  test("says in words what it shows, has its numbers, source, licence, edition and citation", () => {
    const page = documentAt(`en/maps/${MAP}/`);
    const text = page.querySelector("main")?.textContent.replace(/\s+/g, " ") ?? "";
    expect(page.querySelector("h1")?.textContent).toBe(
      page.querySelector(`#${MAP} .fig-title`)?.textContent,
    );
    expect(text).toContain("Lowest: Carob (20.0%†).");
    expect(text).toContain("Illustrative: the values are invented.");
    expect(text).toContain("Licence CC0-1.0");
    expect(text).toContain("Edition 2021-12");
    expect(page.querySelector(".cite a")?.getAttribute("href")).toMatch(/\/atlas\/en\/maps\//);
    expect(page.querySelectorAll("main table tbody tr").length).toBeGreaterThan(3);
    const indicator = `${BASE}en/indicators/child-share/`;
    expect(page.querySelector(`dd a[href="${indicator}"]`)).not.toBeNull();
  });

  test("gives the code that frames it, escaped and complete", () => {
    const code = documentAt(`en/maps/${MAP}/`).querySelector("textarea")?.textContent ?? "";
    expect(code).toMatch(/^<iframe src="https:\/\/[^"]+" title="[^"]+" width="100%" height="\d+" /);
    expect(code).toContain(`/atlas/embed/en/${MAP}/"`);
    expect(code).toMatch(/<\/iframe>$/);
    expect(code).not.toContain("style=");
  });
});

describe("the page to embed", () => {
  test("has the picture, its source, its licence and the way back, and no script", () => {
    const page = documentAt(`embed/he/${MAP}/`);
    expect(page.documentElement.dir).toBe("rtl");
    expect(page.querySelector("script, header, nav")).toBeNull();
    expect(page.querySelectorAll("figure svg.map")).toHaveLength(2);
    expect(page.querySelector(".fig-foot")?.textContent).toContain("CC0-1.0");
    const back = page.querySelector(".fig-links a")?.getAttribute("href");
    expect(back).toBe(`${BASE}he/maps/${MAP}/`);
  });
});

describe("the script of maps", () => {
  test("is loaded where there is a map and nowhere else, and has at most 6 kB", () => {
    const scripts = (path: string) =>
      [...documentAt(path).querySelectorAll("script[src]")]
        .map((one) => one.getAttribute("src") ?? "")
        .filter((source) => !source.includes("/Share.astro"));
    const [script = "", ...others] = scripts(`en/maps/${MAP}/`);
    expect(others).toEqual([]);
    expect(scripts("en/areas/")).toEqual([]);
    expect(scripts("en/maps/trend-population-valley/")).toEqual([]);
    const bytes = readFileSync(join(tiny.site, script.slice(BASE.length)));
    expect(brotliCompressSync(bytes).length).toBeLessThan(6 * 1024);
  });

  describe("in a browser", () => {
    beforeEach(skipWithoutBrowser);

    test("shows the map at another period, its labels, its legend and its counts", async () => {
      await look(`en/maps/${MAP}/`, async (page) => {
        const almond = page.locator('.wide a[data-area="A01"]');
        expect(await almond.getAttribute("aria-label")).toBe("Almond: 25.0%, class 2 of 2");
        await page.getByRole("radio", { name: "2020" }).check();
        expect(await almond.getAttribute("aria-label")).toBe("Almond: 24.6%, class 2 of 2");
        expect(await page.locator('.wide text[data-area="A01"] .lb-b').textContent()).toBe("24.6");
        expect(await page.locator('.wide a[data-area="A03"] path').getAttribute("class")).toContain(
          "nodata",
        );
        expect(await page.locator(".legend-swatches b").allTextContents()).toEqual(["0", "1"]);
        expect(await page.getByRole("status").textContent()).toBe("The map now shows: 2020.");
        await page.getByRole("radio", { name: "2021" }).check();
        expect(await almond.getAttribute("aria-label")).toBe("Almond: 25.0%, class 2 of 2");
      });
    });

    test("says afterwards what it said before, in the other direction too", async () => {
      await look(`he/maps/${MAP}/`, async (page) => {
        const links = page.locator(".map a");
        const said = () => links.evaluateAll((all) => all.map((a) => a.ariaLabel).join(" "));
        const before = (await said()).replace(/[\u2066-\u2069]/g, "");
        for (const name of ["2020", "2021"]) await page.getByRole("radio", { name }).check();
        expect((await said()).replace(/[\u2066-\u2069]/g, "")).toBe(before);
      });
    });

    test("divides the map by another scheme, and takes back the period for it", async () => {
      await look(`en/maps/${MAP}/`, async (page) => {
        const ticks = () => page.locator(".legend .ax").allTextContents();
        const before = await ticks();
        await page.getByRole("radio", { name: "2020" }).check();
        const scheme = page.getByRole("radio", { name: "equal intervals" });
        await scheme.check();
        expect(await page.getByRole("radio", { name: "2021" }).isChecked()).toBe(true);
        expect(await ticks()).not.toEqual(before);
        const drawn = await page
          .locator(".wide .map a path")
          .evaluateAll((paths) => paths.map((path) => path.getAttribute("class") ?? ""));
        expect(drawn.every((name) => /^(q\d|nodata|supp)\b/.test(name))).toBe(true);
      });
    });

    test("is worked by the keyboard alone", async () => {
      await look(`en/maps/${MAP}/`, async (page) => {
        const drawn = page.getByRole("radio", { name: "2021" });
        await drawn.focus();
        await page.keyboard.press("ArrowUp");
        expect(await page.getByRole("status").textContent()).toBe("The map now shows: 2020.");
      });
    });

    test("lights up an area, its row in the table and its class in the legend together", async () => {
      await look(`en/maps/${MAP}/`, async (page) => {
        await page.locator('.wide a[data-area="A02"]').hover();
        expect(await page.locator("tr.is-lit th").allTextContents()).toEqual(["Carob"]);
        expect(await page.locator(".legend .is-lit").count()).toBe(2);
        await page.locator("h1").hover();
        expect(await page.locator(".is-lit").count()).toBe(0);
      });
    });

    test("is not missed: without scripts there are no dead controls, and all the rest", async () => {
      const context = { javaScriptEnabled: false };
      const check = async (page: Page) => {
        expect(await page.locator("input[type=radio]").count()).toBe(0);
        expect(await page.locator(".wide .map a").count()).toBe(4);
        expect(await page.locator("main table").isVisible()).toBe(true);
      };
      await look(`en/maps/${MAP}/`, check, context);
    });

    test("three areas follow each other by Tab with a ring, and Enter leads to the profile", async () => {
      await look(`en/indicators/child-share/`, async (page) => {
        const links = page.locator(".wide .map a");
        const labels = await links.evaluateAll((all) =>
          all.map((link) => link.getAttribute("aria-label")),
        );
        await links.first().focus();
        for (const label of labels.slice(0, 3)) {
          const focused = await page.evaluate(() => {
            const shape = document.activeElement?.querySelector("path");
            return {
              label: document.activeElement?.getAttribute("aria-label"),
              ring: shape == null ? "" : getComputedStyle(shape).strokeWidth,
            };
          });
          expect(focused).toEqual({ label, ring: "6px" });
          await page.keyboard.press("Tab");
        }
        await page.keyboard.press("Shift+Tab");
        const target = await links.nth(2).getAttribute("href");
        await page.keyboard.press("Enter");
        await page.waitForURL(`**${target}`);
      });
    });
  });
});

describe("in both directions, colours and widths", () => {
  let plain: Build;
  beforeAll(async () => {
    plain = await engine.build({ atlas: TINY, out: "plain" });
  });
  beforeEach(skipWithoutBrowser);

  const pages = ["en", "he"].flatMap((language) => [
    `${language}/maps/${MAP}/`,
    `embed/${language}/${MAP}/`,
  ]);

  test.each(pages)("nothing is wrong with /%s", async (path) => {
    const readings = [
      { path, look: "wide, light", context: { ...WIDE, ...LIGHT } },
      { path, look: "narrow, dark", context: { ...NARROW, ...DARK } },
    ];
    expect(await pageFaults(browser, plain.site, readings)).toEqual([]);
  });
});

function look(
  path: string,
  check: (page: Page) => Promise<void>,
  context: BrowserContextOptions = {},
): Promise<void> {
  if (browser === undefined) throw new Error("missing browser: run `npm run setup`");
  return visit(browser, { folder: tiny.site, base: BASE, path, look: check, context });
}
