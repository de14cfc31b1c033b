import { expect, test } from "vitest";
import type { Page } from "playwright-core";
import { openedSite } from "./opened-site.ts";

// Under a base path, where a list that forgets it is not found.
const BASE = "/atlas/";
const { look } = openedSite({ base: BASE });

test("the address of the page says which services are listed", async () => {
  await look("en/services/?kind=day-centre&status=planned", async (page) => {
    await expectFound(page, ["One service matches.", ["Fig day centre"]]);
    expect(await page.locator("#services-kind").inputValue()).toBe("day-centre");
  });
});

test("what is chosen and written is kept in the address, and can be taken back", async () => {
  await look("en/services/", async (page) => {
    await expectFound(page, [
      "3 services match.",
      ["Almond library", "Carob day centre", "Fig day centre"],
    ]);
    await page.locator("#services-group").selectOption("children");
    await page.locator("#services-q").fill("ALMOND");
    await expectFound(page, ["One service matches.", ["Almond library"]]);
    expect(new URL(page.url()).search).toBe("?q=ALMOND&group=children");
    await page.getByRole("button", { name: "Show all" }).click();
    await page.getByText("3 services match.").waitFor();
    expect(new URL(page.url()).search).toBe("");
  });
});

test("an area lists the services that serve it too, and a listed service leads to its page", async () => {
  await look("en/services/?area=A04", async (page) => {
    await expectFound(page, ["One service matches.", ["Almond library"]]);
    await page.locator("services-filter .services a").click();
    await page.waitForURL("**/atlas/en/services/s1/");
    expect(await page.locator("h1").innerText()).toBe("Almond library");
  });
});

test("the reader of Hebrew filters Hebrew names, and a choice that nobody offers is none", async () => {
  await look(`he/services/?kind=zoo&q=${encodeURIComponent("שקד")}`, async (page) => {
    await expectFound(page, ["נמצא שירות מתאים אחד.", ["ספריית שקד"]]);
  });
});

test("without scripts there is no form that would do nothing, and tables lead to every kind", async () => {
  const check = async (page: Page) => {
    expect(await page.locator("services-filter").isVisible()).toBe(false);
    const links = page.locator("#p-kinds").locator("xpath=ancestor::section").locator("tbody a");
    expect(await links.allInnerTexts()).toEqual(["Day centre", "Library"]);
  };
  await look("en/services/", check, { javaScriptEnabled: false });
});

async function expectFound(
  page: Page,
  [said, names]: readonly [string, readonly string[]],
): Promise<void> {
  await page.locator("services-filter").getByText(said).waitFor();
  const links = page.locator("services-filter .services a");
  expect(await links.allInnerTexts()).toEqual(names);
}
