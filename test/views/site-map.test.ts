import { describe, expect, test } from "vitest";
import type { Atlas } from "../../src/model/atlas.ts";
import { aToZ } from "../../src/views/a-to-z.ts";
import { glossaryTerms } from "../../src/views/glossary-terms.ts";
import { notFoundView } from "../../src/views/reference-views.ts";
import { searchView } from "../../src/views/search-view.ts";
import { tinyPages } from "./tiny-pages.ts";

const english = tinyPages("en", { base: "/atlas/" });
const hebrew = tinyPages("he");

describe("the ways to every page without a search", () => {
  const { groups } = searchView(english);
  const linksOf = (title: string) => groups.find((group) => group.title === title)?.links ?? [];

  test("lead to each section, each level, the plan and its parts, each kind of service", () => {
    expect(linksOf("Sections").map(({ href }) => href)).toContain("/atlas/en/indicators/");
    expect(linksOf("Places").map(({ href }) => href)).toEqual([
      "/atlas/en/areas/#level-valley",
      "/atlas/en/areas/#level-village",
    ]);
    const [, plan = { title: "" }] = groups.filter(({ title }) => /Plan|Places/.test(title));
    expect(linksOf(plan.title).map(({ label }) => label)).toContain("A Children");
    expect(linksOf("Services").map(({ label }) => label)).toEqual(["Day centre", "Library"]);
  });

  test("name each page once, and nothing that is elsewhere", () => {
    const hrefs = groups.flatMap(({ links }) => links.map(({ href }) => href));
    expect(new Set(hrefs).size).toBe(hrefs.length);
    expect(hrefs.every((href) => href.startsWith("/atlas/en/"))).toBe(true);
    expect(hrefs).toContain("/atlas/en/glossary/");
    expect(hrefs).toContain("/atlas/en/data/");
  });

  test("stand on the page for lost readers too", () => {
    const hrefs = notFoundView(english).ways.map(({ href }) => href);
    expect(hrefs).toContain("/atlas/en/areas/");
    expect(hrefs).toContain("/atlas/en/search/");
  });
});

describe("the names from A to Z", () => {
  const letters = aToZ(english);

  test("are those of places, indicators, objectives and words of the glossary", () => {
    const entries = letters.flatMap((group) => group.entries);
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(
      new Set(["valley", "village", "Indicator", "Objective", "Term"]),
    );
    expect(entries).toContainEqual({
      label: "Almond",
      kind: "village",
      href: "/atlas/en/areas/village/almond/",
    });
  });

  test("stand in the order of the reader’s letters", () => {
    expect(letters.map(({ letter }) => letter)).toEqual(["A", "C", "F", "O", "P", "R", "S", "T"]);
    expect(aToZ(hebrew).map(({ letter }) => letter)).toEqual(Array.from("אהזחיסשת"));
  });

  test("stand under the letter behind an Arabic article, and under the plain letter", () => {
    const named = (name: string) => {
      const isAlmond = ({ code }: { readonly code: string }) => code === "A01";
      const change = (atlas: Atlas): Atlas => ({
        ...atlas,
        areas: atlas.areas.map((area) => (isAlmond(area) ? { ...area, name: { en: name } } : area)),
      });
      const groups = aToZ(tinyPages("en", { change }));
      return groups.find(({ entries }) => entries.some(({ label }) => label === name))?.letter;
    };
    expect(named("الرامة")).toBe("ر");
    expect(named("أحمد")).toBe("ا");
    expect(named("Άγιος")).toBe("Α");
    expect(named("«Élite»")).toBe("E");
    expect(named("25 Aprile")).toBe("0–9");
  });

  test("are none where there are too many to read through", () => {
    expect(aToZ(english, 3)).toEqual([]);
  });
});

describe("the place of a word of the glossary", () => {
  const termsOf = (...terms: readonly Record<string, string>[]) =>
    glossaryTerms(
      tinyPages("he", {
        change: (atlas) => ({
          ...atlas,
          glossary: terms.map((term) => ({ term, definition: { he: "הגדרה" } })),
        }),
      }),
    ).map(({ id }) => id);

  test("is named by what can be written in Latin letters, the same in every language", () => {
    expect(termsOf({ he: "תת-צריכה", en: "Under-use (of services)" })).toEqual([
      "term-under-use-of-services",
    ]);
    expect(termsOf({ el: "Θύλακας αποστέρησης" })).toEqual(["term-thylakas-aposterisis"]);
  });

  test("is named by its own letters where it has no others, and never twice", () => {
    expect(termsOf({ he: "תת צריכה" })).toEqual(["term-תת-צריכה"]);
    expect(termsOf({ en: "Zone" }, { en: "Zone" }, { en: "Zone" })).toEqual([
      "term-zone",
      "term-zone-2",
      "term-zone-3",
    ]);
  });
});
