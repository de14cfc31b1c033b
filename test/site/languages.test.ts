import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { afterAll, beforeAll, expect, test } from "vitest";
import { TINY } from "../load/overlay.ts";
import { engineCopy, pagesOf, type Build } from "./engine.ts";

const engine = engineCopy();
let tiny: Build;

beforeAll(async () => {
  tiny = await engine.build({ atlas: TINY, out: "site" });
});
afterAll(() => {
  engine.remove();
});

function documentAt(page: string): Document {
  return new JSDOM(readFileSync(join(tiny.site, page, "index.html"), "utf8")).window.document;
}

test("the switch of languages stays at the page, which exists in every language", () => {
  const pages = pagesOf(tiny.site);
  const hebrew = pages.filter((page) => page.startsWith("he/"));
  expect(hebrew.length).toBeGreaterThan(40);
  for (const page of hebrew) {
    const document = documentAt(page);
    const other = page.replace(/^he\//, "en/");
    const link = document.querySelector(".mast-lang a");
    // A page that leads on has no head of its own.
    if (link === null) continue;
    expect(link.getAttribute("href"), page).toBe(`/${other}`);
    expect(pages, page).toContain(other);
  }
});

test("each page names itself in all languages, and the first for readers of others", () => {
  const { head } = documentAt("he/areas/village/almond/");
  const links = [...head.querySelectorAll("link[hreflang]")].map((link) => [
    link.getAttribute("hreflang"),
    link.getAttribute("href"),
  ]);
  const at = (language: string) => `https://atlas.example.org/${language}/areas/village/almond/`;
  expect(links).toEqual([
    ["en", at("en")],
    ["he", at("he")],
    ["x-default", at("en")],
  ]);
});

test.each([
  ["he/research/school-roads/", ".news-main .lede"],
  ["he/areas/village/almond/", ".prose-text[lang]"],
  ["he/indicators/child-share/", ".prose-text[lang]"],
])("what is written in English only says so on %s and keeps its direction", (page, selector) => {
  const document = documentAt(page);
  const text = document.querySelector(selector);
  expect(text?.closest("[lang]")?.getAttribute("lang")).toBe("en");
  expect(text?.closest("[dir]")?.getAttribute("dir")).toBe("ltr");
  const notices = [...document.querySelectorAll(".notice")].map((notice) => notice.textContent);
  expect(notices.join(" ")).toContain("טקסט זה קיים בשפה אחת בלבד: \u2068English\u2069.");
});

test("a title in another language in a list has its language and direction", () => {
  const item = documentAt("he/research/").querySelector(".issue[lang]");
  expect(item?.getAttribute("lang")).toBe("en");
  expect(item?.getAttribute("dir")).toBe("ltr");
});
