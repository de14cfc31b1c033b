import { describe, expect, test } from "vitest";
import type { Area } from "../../src/model/area.ts";
import { isAboutArea } from "../../src/derive/is-about.ts";

const matter = {
  title: "Issue",
  lede: "",
  date: "2021-12-31",
  number: 1,
  events: [],
  areas: [] as string[],
};

function about(markdown: string, code: string, areas: readonly string[] = []): boolean {
  const variant = {
    language: "en",
    file: "2021-q4.md",
    firstLine: 1,
    matter: { ...matter, areas: [...areas] },
    markdown,
  };
  const area: Area = {
    code,
    level: "village",
    parent: null,
    name: { en: code },
    slug: `slug-${code}`,
    lon: null,
    lat: null,
    areaKm2: null,
    validFrom: null,
    validTo: null,
    successors: [],
    role: "member",
    aliases: [],
    complete: true,
  };
  return isAboutArea({ variants: [variant] }, area);
}

describe("an issue is about a place", () => {
  test("that its front matter names or to whose profile it links", () => {
    expect(about("", "A", ["A"])).toBe(true);
    expect(about("[A](/areas/village/slug-A/)", "A")).toBe(true);
    expect(about("Nothing of it.", "A")).toBe(false);
  });

  test("of which it prints a value", () => {
    const text = "In 2021 :value{indicator=births area=020037 period=2021} were born.";
    expect(about(text, "020037")).toBe(true);
    expect(about(text, "02003")).toBe(false);
  });

  test("that one of its charts names, alone or among others", () => {
    expect(about('::chart{kind=pyramid area="A"}', "A")).toBe(true);
    const chart = '::chart{kind=trend indicator=births areas="A, B,C"}';
    expect(["A", "B", "C", "D"].map((code) => about(chart, code))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  test("but not for a map that shows every place, nor for words that look like a directive", () => {
    expect(about("::map{indicator=births level=village}", "A")).toBe(false);
    expect(about("Write area=A in braces.", "A")).toBe(false);
    expect(about("::changes{since-area=A}", "A")).toBe(false);
  });
});
