import { describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { openedSite } from "./opened-site.ts";
import { tabStops, walkFaults } from "./tab-stops.ts";

const { look } = openedSite();

const WALKED = [
  "en/",
  "en/areas/village/almond/",
  "en/compare/?areas=village/almond,village/carob",
  "en/indicators/child-share/",
  "en/maps/map-child-share-village-2021/",
  "en/newsletters/2021-q4/",
  "en/plans/2021-2023/monitoring/",
  "en/search/?q=Olive",
  "en/services/",
  "he/areas/village/almond/",
  "he/services/",
];

describe("a walk with the Tab key", () => {
  test.each(WALKED)("passes /%s in its order, is always seen, and ends", async (path) => {
    await look(path, async (page) => {
      const stops = await tabStops(page);
      expect(stops.length).toBeGreaterThan(15);
      expect(walkFaults(stops)).toEqual([]);
    });
  });

  test("stops at every link, button and field that is shown, and at no other but regions", async () => {
    await look("en/services/", async (page) => {
      const stops = await tabStops(page);
      const shown = await page
        .locator("a[href], button, input, select, summary, textarea, [tabindex='0']")
        .evaluateAll((all) => all.filter((element) => element.checkVisibility()).length);
      expect(stops).toHaveLength(shown);
    });
  });
});

describe("with the keyboard alone", () => {
  test("something is looked for from any page", async () => {
    await look("en/glossary/", async (page) => {
      await tabTo(page, "Search a place, an indicator, an objective");
      await page.keyboard.type("Olive");
      await page.keyboard.press("Enter");
      await page.waitForURL("**/en/search/?q=Olive");
      await page.locator(".search-results li").first().waitFor();
    });
  });

  test("the language is changed, and the page stays the same", async () => {
    await look("en/glossary/", async (page) => {
      await tabTo(page, "עברית");
      await page.keyboard.press("Enter");
      await page.waitForURL("**/he/glossary/");
    });
  });

  test("services are filtered, what is found is announced, and the choice is taken back", async () => {
    await look("en/services/", async (page) => {
      await page.locator("#services-kind").focus();
      await page.keyboard.press("ArrowDown");
      await page.getByRole("status").getByText("2 services match.").waitFor();
      await page.getByRole("button", { name: "Show all" }).focus();
      await page.keyboard.press("Enter");
      await page.getByRole("status").getByText("3 services match.").waitFor();
      expect(await isFocusKept(page)).toBe(true);
    });
  });

  test("the table behind a map is opened and closed, and its region is scrolled", async () => {
    await look("en/indicators/child-share/", async (page) => {
      const details = page.locator("figure details.tbl").first();
      await details.locator("summary").focus();
      await page.keyboard.press("Enter");
      expect(await details.getAttribute("open")).not.toBeNull();
      await page.keyboard.press("Space");
      expect(await details.getAttribute("open")).toBeNull();
    });
  });

  test("a place on a map is named, lit up with its row, and leads to its profile", async () => {
    await look("en/indicators/child-share/", async (page) => {
      const link = page.locator("figure svg a[data-area]:visible").first();
      await link.focus();
      const area = (await link.getAttribute("data-area")) ?? "";
      expect(await link.getAttribute("aria-label")).toMatch(/^\S+: \S/);
      expect(await page.locator(`[data-area="${area}"].is-lit`).count()).toBeGreaterThan(1);
      await page.keyboard.press("Enter");
      await page.waitForURL("**/en/areas/village/**");
    });
  });

  test("the classes of a map are changed with the arrows, and the change is announced", async () => {
    await look("en/indicators/child-share/", async (page) => {
      const group = page.locator(".fig-switches fieldset").first();
      await group.locator("input:checked").focus();
      await page.keyboard.press("ArrowDown");
      const chosen = await group
        .locator("input")
        .evaluateAll((all) =>
          all.findIndex((input) => input instanceof HTMLInputElement && input.checked),
        );
      expect(chosen).toBe(1);
      const said = page.locator(".fig-switches").first().getByRole("status");
      expect(await said.textContent()).not.toBe("");
    });
  });

  test("places are added to a comparison and taken out again, and the focus is not lost", async () => {
    await look("en/compare/?areas=village/almond", async (page) => {
      await page.locator("#place").focus();
      await page.keyboard.type("Carob");
      await page.keyboard.press("Enter");
      await page.locator("table.compare th", { hasText: "Carob" }).waitFor();
      const remove = page.locator(".compare-chosen button").first();
      await remove.focus();
      await page.keyboard.press("Enter");
      await page.locator("table.compare th", { hasText: "Almond" }).waitFor({ state: "detached" });
      expect(await isFocusKept(page)).toBe(true);
    });
  });

  test("the address of a page is copied, which is announced", async () => {
    await look("en/glossary/", async (page) => {
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.locator("[data-share-copy]").focus();
      await page.keyboard.press("Enter");
      const status = page.locator(".share [role=status]");
      await expect.poll(() => status.textContent()).not.toBe("");
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toMatch(/\/en\/glossary\/$/);
    });
  });
});

/** Presses Tab until something of that name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let i = 0; i < 30; i += 1) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate(() => {
      const element = document.activeElement;
      return (element?.getAttribute("aria-label") ?? element?.textContent ?? "").trim();
    });
    if (found === name) return;
  }
  throw new Error(`unknown stop: ${name}`);
}

function isFocusKept(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement !== document.body);
}
