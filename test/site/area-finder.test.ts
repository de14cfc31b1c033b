import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { findBrowser } from "../../scripts/find-browser.mjs";
import { filesBelow } from "../../scripts/page-paths.ts";
import { accessibilityProblems } from "../browser/accessibility.ts";
import { openBrowser, skipWithoutBrowser } from "../browser/browser.ts";
import { visit } from "../browser/visit.ts";
import { TINY } from "../load/overlay.ts";
import { engineCopy, type Build } from "./engine.ts";

const BASE = "/atlas/";
const engine = engineCopy();
const schematicAtlas = mkdtempSync(join(tmpdir(), "chora-schematic-"));
let tiny: Build;
let schematic: Build;
let browser: Browser | undefined;

beforeAll(async () => {
  tiny = await engine.build({ atlas: TINY, out: "site", base: BASE });
  cpSync(TINY, schematicAtlas, { recursive: true });
  const config = join(schematicAtlas, "atlas.yaml");
  const drawn = "boundaries: data/boundaries/villages.geojson";
  writeFileSync(config, readFileSync(config, "utf8").replace(drawn, "boundaries: points"));
  schematic = await engine.build({ atlas: schematicAtlas, out: "schematic", base: BASE });
  if (findBrowser() !== undefined) browser = await openBrowser();
});
beforeEach(skipWithoutBrowser);
afterAll(async () => {
  await browser?.close();
  rmSync(schematicAtlas, { recursive: true, force: true });
  engine.remove();
});

describe("the field that finds a place", () => {
  test.each([
    ["en", "alm", "Almond"],
    ["en", "ÁLMOND", "Almond"],
    ["en", "שקד", "Almond"],
    ["he", "olive", "זית"],
    ["he", "Almondville", "שקד"],
    ["en", "A03", "Fig"],
    ["he", "בזיתים", "זית"],
    ["en", "Shaqed", "Almond"],
    ["en", "tinyvalley", "Tiny Valley"],
  ])("in %s by “%s”: %s comes first", async (language, asked, name) => {
    await look(`${language}/`, async (page) => {
      await typed(page, asked);
      expect(await options(page).first().locator("bdi").first().innerText()).toBe(name);
    });
  });

  test("is a combobox: arrows, home and end choose in a round, and the choice is announced", async () => {
    await look("en/", async (page) => {
      await typed(page, "a");
      const field = page.getByRole("combobox", { name: "Find your place" });
      expect(await field.getAttribute("aria-expanded")).toBe("true");
      expect(await page.locator(".finder-state").innerText()).toBe("4 places match.");
      const names: string[] = [];
      for (const key of ["ArrowDown", "ArrowDown", "End", "ArrowDown", "ArrowUp", "Home"]) {
        await page.keyboard.press(key);
        const active = await field.getAttribute("aria-activedescendant");
        names.push(await page.locator(`#${active} bdi`).first().innerText());
        expect(await page.locator("[role=option][aria-selected=true]").count()).toBe(1);
      }
      expect(names).toEqual(["Almond", "Carob", "Olive", "Almond", "Olive", "Almond"]);
      expect(await accessibilityProblems(page)).toEqual([]);
    });
  });

  test("closes its list with escape, then empties itself", async () => {
    await look("en/", async (page) => {
      await typed(page, "a");
      await page.keyboard.press("Escape");
      expect(await page.getByRole("listbox").isHidden()).toBe(true);
      expect(await page.locator("#finder").inputValue()).toBe("a");
      await page.keyboard.press("Escape");
      expect(await page.locator("#finder").inputValue()).toBe("");
    });
  });

  test("opens nothing with enter once it was emptied, by escape or by hand", async () => {
    await look("en/", async (page) => {
      const address = page.url();
      await typed(page, "a");
      await page.keyboard.press("Escape");
      await page.keyboard.press("Escape");
      await page.keyboard.press("Enter");
      await typed(page, "a");
      await page.locator("#finder").fill("");
      await page.getByRole("listbox").waitFor({ state: "hidden" });
      await page.keyboard.press("Enter");
      // A page that was on its way would be there before the answer to a further question.
      await typed(page, "fig");
      expect(page.url()).toBe(address);
    });
  });

  test("opens the chosen place with enter, and without a choice the first", async () => {
    await look("en/", async (page) => {
      await typed(page, "a");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.waitForURL("**/atlas/en/areas/village/carob/");
    });
    await look("he/", async (page) => {
      await typed(page, "זית");
      await page.keyboard.press("Enter");
      await page.waitForURL("**/atlas/he/areas/village/olive/");
    });
  });

  test("opens a place that is clicked", async () => {
    await look("en/", async (page) => {
      await typed(page, "fig");
      await options(page).first().click();
      await page.waitForURL("**/atlas/en/areas/village/fig/");
    });
  });

  test("says that nothing matches, and offers a name with a wrong letter to be chosen", async () => {
    await look("en/", async (page) => {
      await typed(page, "zebra");
      await page.locator(".finder-state").getByText("No place matches.").waitFor();
      expect(await page.getByRole("listbox").isHidden()).toBe(true);
      await page.locator("#finder").fill("Almnod");
      await page.locator(".finder-state").getByText("Perhaps you meant this one.").waitFor();
      await page.keyboard.press("Enter");
      expect(await page.locator("[role=option][aria-selected=true]").count()).toBe(1);
      await page.keyboard.press("Enter");
      await page.waitForURL("**/atlas/en/areas/village/almond/");
    });
  });

  test("asks for its list at the first focus and not before", async () => {
    await look("en/", async (page) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(new URL(request.url()).pathname));
      await page.locator("#q").focus();
      expect(asked).toEqual([]);
      const answered = page.waitForResponse(/finder\.en\.json$/);
      await page.locator("#finder").focus();
      await answered;
      expect(asked).toEqual(["/atlas/downloads/areas/finder.en.json"]);
    });
  });

  test("without scripts gives way to the link to all places", async () => {
    const context = { javaScriptEnabled: false };
    const check = async (page: Page) => {
      expect(await page.locator("#finder").isHidden()).toBe(true);
      expect(await page.locator(".finder-where").isHidden()).toBe(true);
      expect(await page.locator(".finder-more a").getAttribute("href")).toBe("/atlas/en/areas/");
    };
    await look("en/", check, { context });
  });

  test("has a script of less than 4 kB", () => {
    const scripts = filesBelow(tiny.site).filter((file) => /AreaFinder.*\.js$/.test(file));
    expect(scripts).toHaveLength(1);
    const [script = ""] = scripts;
    expect(brotliCompressSync(readFileSync(join(tiny.site, script))).length).toBeLessThan(4096);
  });
});

describe("the place of the reader", () => {
  const almond = at(32.15, 35.05);

  test("is found by the boundaries, and no other host hears of it", async () => {
    await look("en/", (page) => located(page, "Your position is in Almond."), { context: almond });
    await look("he/", (page) => located(page, "המיקום הוא בתחום \u2068שקד\u2069."), {
      context: almond,
    });
  });

  test("leads to the profile", async () => {
    const check = async (page: Page) => {
      await page.getByRole("button", { name: "Where am I?" }).click();
      await page.locator(".finder-state a").click();
      await page.waitForURL("**/atlas/en/areas/village/almond/");
    };
    await look("en/", check, { context: almond });
  });

  test("may be outside of the region", async () => {
    const check = (page: Page) =>
      located(page, "Your position is outside the region of this atlas.");
    await look("en/", check, { context: at(45, 10.7) });
    await look("en/", check, { context: at(45, 10.7), site: schematic });
  });

  test("is that of the nearest seat where boundaries are schematic, which is said", async () => {
    const check = (page: Page) =>
      located(page, "The nearest seat is that of Almond; boundaries here are schematic.");
    await look("en/", check, { context: almond, site: schematic });
  });

  test("is not told without permission, which is said", async () => {
    await look("en/", (page) => located(page, /was not allowed to tell your position/));
  });

  test("may not be known to the device, which is said", async () => {
    const check = async (page: Page) => {
      const devtools = await page.context().newCDPSession(page);
      await devtools.send("Emulation.setGeolocationOverride", {});
      await located(page, /The device cannot tell its position now/);
    };
    await look("en/", check, { context: { permissions: ["geolocation"] } });
  });
});

function at(latitude: number, longitude: number): BrowserContextOptions {
  return { geolocation: { latitude, longitude }, permissions: ["geolocation"] };
}

async function located(page: Page, said: string | RegExp): Promise<void> {
  await page.locator(".finder-where").click();
  const state = page.locator(".finder-state");
  await state.getByText(/\.$/).waitFor();
  expect(await state.innerText()).toMatch(said);
}

async function typed(page: Page, asked: string): Promise<void> {
  await page.locator("#finder").fill(asked);
  await page.locator(".finder-state").filter({ hasText: /\S/ }).waitFor();
}

function options(page: Page) {
  return page.getByRole("option");
}

interface Look {
  readonly context?: BrowserContextOptions;
  readonly site?: Build;
}

function look(
  path: string,
  check: (page: Page) => Promise<void>,
  { context = {}, site = tiny }: Look = {},
): Promise<void> {
  if (browser === undefined) throw new Error("missing browser: run `npm run setup`");
  return visit(browser, { folder: site.site, base: BASE, path, look: check, context });
}
