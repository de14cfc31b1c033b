import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { findBrowser } from "../../scripts/find-browser.mjs";
import { openBrowser, skipWithoutBrowser } from "../browser/browser.ts";
import { visit } from "../browser/visit.ts";
import { TINY } from "../load/overlay.ts";
import { engineCopy, type Build } from "./engine.ts";

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

test("the address of a monitoring table says which indicators are shown", async () => {
  await look("en/plans/2021-2023/monitoring/?status=on-track&type=zoo", async (page) => {
    await page.getByText("Rows shown: 1").waitFor();
    expect(await shownIn(page)).toEqual(["G1 Readers under 15"]);
    expect(new URL(page.url()).search).toBe("?status=on-track");
  });
});

test("what is chosen hides the other rows and their headings, and can be taken back", async () => {
  await look("en/plans/2021-2023/monitoring/", async (page) => {
    expect(await shownIn(page)).toHaveLength(3);
    await page.locator("#plan-group").selectOption("b");
    expect(await shownIn(page)).toEqual(["G2 Places in day centres"]);
    expect(await page.getByText("A. Children").last().isVisible()).toBe(false);
    await page.getByRole("button", { name: "Show all" }).click();
    await page.getByText("Rows shown: 3").waitFor();
    expect(new URL(page.url()).search).toBe("");
  });
});

test("without scripts every row is there, and no form that would do nothing", async () => {
  const look = async (page: Page) => {
    expect(await page.locator("plan-monitoring form").isVisible()).toBe(false);
    expect(await shownIn(page)).toHaveLength(3);
  };
  const path = "en/plans/2021-2023/monitoring/";
  const context = { javaScriptEnabled: false };
  await visit(opened(), { folder: tiny.site, base: BASE, path, look, context });
});

async function shownIn(page: Page): Promise<readonly string[]> {
  const rows = page.locator(".monitor tr[data-group]:visible th");
  const texts = await rows.allInnerTexts();
  return texts.map((text) => text.replace(/\s+/g, " ").trim());
}

function look(path: string, check: (page: Page) => Promise<void>): Promise<void> {
  return visit(opened(), { folder: tiny.site, base: BASE, path, look: check });
}

function opened(): Browser {
  if (browser === undefined) throw new Error("missing browser: run `npm run setup`");
  return browser;
}
