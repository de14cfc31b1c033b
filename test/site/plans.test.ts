import { expect, test } from "vitest";
import type { Page } from "playwright-core";
import { openedSite } from "./opened-site.ts";

const { look } = openedSite({ base: "/atlas/" });

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
  const check = async (page: Page) => {
    expect(await page.locator("plan-monitoring form").isVisible()).toBe(false);
    expect(await shownIn(page)).toHaveLength(3);
  };
  await look("en/plans/2021-2023/monitoring/", check, { javaScriptEnabled: false });
});

async function shownIn(page: Page): Promise<readonly string[]> {
  const rows = page.locator(".monitor tr[data-group]:visible th");
  const texts = await rows.allInnerTexts();
  return texts.map((text) => text.replace(/\s+/g, " ").trim());
}
