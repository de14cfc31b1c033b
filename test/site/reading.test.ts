import { describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { complaintsOf } from "../browser/visit.ts";
import { openedSite } from "./opened-site.ts";

const { folder, browser, look } = openedSite();

describe("with the keyboard alone", () => {
  test("the first stop leads past the masthead to the content", async () => {
    await look("en/areas/village/almond/", async (page) => {
      await page.keyboard.press("Tab");
      expect(await focused(page)).toBe("Skip to content");
      expect(await isInWindow(page)).toBe(true);
      await page.keyboard.press("Enter");
      expect(new URL(page.url()).hash).toBe("#main");
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(
        true,
      );
    });
  });

  test("the masthead is walked through as it is read: site, search, languages, sections", async () => {
    await look("en/areas/", async (page) => {
      const stops: string[] = [];
      for (let i = 0; i < 14; i += 1) {
        await page.keyboard.press("Tab");
        stops.push(await focused(page));
      }
      expect(stops).toEqual([
        "Skip to content",
        "Atlas of the Tiny Valley",
        "Search a place, an indicator, an objective",
        "Search",
        "עברית",
        "Places",
        "Indicators",
        "Zone plan",
        "Services",
        "Need and supply",
        "Newsletter",
        "Research",
        "Maps",
        "Data",
      ]);
    });
  });

  test("whatever has the focus is seen to have it", async () => {
    await look("en/areas/", async (page) => {
      for (let i = 0; i < 12; i += 1) {
        await page.keyboard.press("Tab");
        const outline = await page.evaluate(() => {
          const style = getComputedStyle(document.activeElement ?? document.body);
          return style.outlineStyle === "none" ? 0 : Number.parseFloat(style.outlineWidth);
        });
        expect(outline, await focused(page)).toBeGreaterThanOrEqual(2);
      }
    });
  });
});

describe("without scripts", () => {
  const context = { javaScriptEnabled: false };

  test("a profile has its numbers, and its figures their tables", async () => {
    const check = async (page: Page) => {
      expect(await page.locator("h1").innerText()).toBe("Almond");
      expect(await page.locator("table.ind").innerText()).toContain("1,200");
    };
    await look("en/areas/village/almond/", check, context);
  });

  test("the table behind a map opens", async () => {
    const check = async (page: Page) => {
      const table = page.locator("figure details.tbl").first();
      await table.locator("summary").click();
      expect(await table.locator("table").isVisible()).toBe(true);
      expect(await table.innerText()).toContain("withheld");
    };
    await look("en/indicators/child-share/", check, context);
  });

  test("the root leads on to the default language", async () => {
    const check = async (page: Page) => {
      await page.waitForURL("**/en/");
      expect(await page.locator("h1").innerText()).toBe("Atlas of the Tiny Valley");
    };
    await look("", check, context);
  });
});

describe("in either direction of writing", () => {
  test("the other language is one step away on every page, at the same page", async () => {
    await look("en/plans/2021-2023/objectives/G1/", async (page) => {
      await page.locator(".mast-lang a", { hasText: "עברית" }).click();
      await page.waitForURL("**/he/plans/2021-2023/objectives/G1/");
      expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
    });
  });

  test("the page of a small window begins where its language begins", async () => {
    const context = { viewport: { width: 390, height: 844 } };
    for (const [language, side] of [
      ["en", "left"],
      ["he", "right"],
    ] as const) {
      const check = async (page: Page) => {
        const gap = await page.evaluate((edge) => {
          const box = document.querySelector(".mast-site")?.getBoundingClientRect();
          if (box === undefined) return Number.POSITIVE_INFINITY;
          return edge === "left" ? box.left : document.documentElement.clientWidth - box.right;
        }, side);
        expect(gap).toBeLessThan(40);
      };
      await look(`${language}/`, check, context);
    }
  });

  test("marked numbers stand under the others, on screens, phones and paper", async () => {
    const check = async (page: Page) => {
      for (const [media, width] of [
        ["screen", 1280],
        ["screen", 390],
        ["print", 680],
      ] as const) {
        await page.emulateMedia({ media });
        await page.setViewportSize({ width, height: 900 });
        const columns = await digitsByColumn(page);
        expect(columns.some(({ marks }) => marks > 0)).toBe(true);
        expect(columns.filter(({ ends }) => ends > 1)).toEqual([]);
      }
    };
    for (const language of ["en", "he"]) {
      await look(`${language}/indicators/children/`, check);
      await look(`${language}/need-supply/day-centres/`, check);
    }
  });
});

test("a page that is not there is answered in both languages", async () => {
  const texts: string[] = [];
  const complaints = await complaintsOf(browser(), {
    folder: folder(),
    path: "en/nowhere/",
    look: async (page) => {
      texts.push(await page.locator("main").innerText());
    },
  });
  expect(complaints.filter((complaint) => !/404/.test(complaint))).toEqual([]);
  expect(texts.join("")).toContain("There is no such page");
  expect(texts.join("")).toMatch(/[א-ת]/);
});

/** Counts the marks of each column of numbers, and the lines at which its digits end. */
function digitsByColumn(page: Page): Promise<readonly { marks: number; ends: number }[]> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    return [...document.querySelectorAll("table")].flatMap((table) => {
      const cells = [...table.querySelectorAll<HTMLTableCellElement>("tbody td.n")];
      const columns = Map.groupBy(cells, ({ cellIndex }) => cellIndex);
      return [...columns.values()].map((column) => {
        const digits = column.flatMap((cell) => cell.querySelector("bdi") ?? []);
        const ends = digits.map((found) => Math.round(found.getBoundingClientRect().right));
        const marks = column.filter((cell) => cell.querySelector("sup.dag") !== null).length;
        return { marks, ends: new Set(ends).size };
      });
    });
  });
}

/** Gives the name of what has the focus, as a screen reader says it. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return (element?.getAttribute("aria-label") ?? element?.textContent ?? "").trim();
  });
}

function isInWindow(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const box = document.activeElement?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.left >= 0 && box.width > 20;
  });
}
