import { describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { accessibilityProblems } from "../browser/accessibility.ts";
import { openedSite } from "./opened-site.ts";

const { look } = openedSite();

const headings = (page: Page) => page.locator("table.compare thead th a").allInnerTexts();
const said = (page: Page) => page.locator(".compare-state").innerText();

async function compared(page: Page, count: number): Promise<void> {
  await page
    .locator("table.compare thead th a")
    .nth(count - 1)
    .waitFor();
}

describe("the page that puts places side by side", () => {
  test("finds places by their codes, and writes their levels into the address", async () => {
    await look("en/compare/?areas=A01,A02", async (page) => {
      await compared(page, 2);
      expect(await headings(page)).toEqual(["Almond", "Carob"]);
      expect(new URL(page.url()).search).toBe("?areas=village/almond,village/carob");
      expect(await said(page)).toMatch(/^2 places side by side\. [^.]*\.$/);
      expect(await accessibilityProblems(page)).toEqual([]);
    });
  });

  test("says of codes that they are of several levels", async () => {
    await look("en/compare/?areas=A01,V1", async (page) => {
      await compared(page, 2);
      expect(await said(page)).toMatch(/ They are of several levels: village and valley\.$/);
    });
    await look("he/compare/?areas=A01,V1", async (page) => {
      await compared(page, 2);
      expect(await said(page)).toMatch(/ המקומות הם מרמות שונות: כפר ועמק\.$/);
    });
  });

  test("says which code is that of no place, and shows the others", async () => {
    await look("en/compare/?areas=A01,%20A99,../services", async (page) => {
      await compared(page, 1);
      expect(await headings(page)).toEqual(["Almond"]);
      expect(await said(page)).toMatch(
        /called “A99”\. There is no place called “\.\.\/services”\.$/,
      );
    });
  });

  test("says nothing of levels where the address names them", async () => {
    await look("en/compare/?areas=village/almond,valley/tiny-valley", async (page) => {
      await compared(page, 2);
      expect(await said(page)).toMatch(/^2 places side by side\. [^.]*\.$/);
    });
  });
});
