import { describe, expect, test } from "vitest";
import type { BreakdownEntry } from "../../src/model/atlas.ts";
import type { PublishedObservation } from "../../src/model/observation.ts";
import { atlasLookup, indicatorOf } from "../../src/derive/lookup.ts";
import { LOCALE_LANGUAGES, localeOf } from "../../src/locales/locale.ts";
import { breakdownTables } from "../../src/views/breakdown-tables.ts";
import { hamlet, hamlets, measured, seen, valley } from "../derive/hamlets.ts";
import { tinyPages } from "./tiny-pages.ts";

const english = tinyPages("en", { base: "/atlas/" });

function tablesOf(context: ReturnType<typeof tinyPages>, code: string, level: string) {
  return breakdownTables(context, indicatorOf(context.lookup, code), level);
}

describe("the breakdown of an indicator on its page", () => {
  test("puts the whole first, then the areas as they are ranked, with shares of the total", () => {
    const [table] = tablesOf(english, "population", "village");
    expect(table?.columns).toEqual(["Total", "women", "men"]);
    const rows = table?.lines.map(({ name, isLarger, values }) => [
      name,
      isLarger,
      ...values.map(({ value, share }) => [value, share].filter(Boolean).join(" ")),
    ]);
    expect(rows).toEqual([
      ["Tiny Valley", true, "2,458", "1,245 50.7%", "1,213 49.3%"],
      ["Almond", false, "1,200", "610 50.8%", "590 49.2%"],
      ["Carob", false, "800", "395 49.4%", "405 50.6%"],
      ["Fig", false, "400", "210 52.5%", "190 47.5%"],
      ["Olive", false, "58", "30 52%", "28 48%"],
    ]);
  });

  test("links its areas and the file that has all of it", () => {
    const [table] = tablesOf(english, "population", "village");
    expect(table?.lines[1]?.href).toBe("/atlas/en/areas/village/almond/");
    expect(table?.file.href).toBe("/atlas/downloads/indicators/population.csv");
  });

  test("is none where nothing is split", () => {
    expect(tablesOf(english, "child-share", "village")).toEqual([]);
  });

  test.each(LOCALE_LANGUAGES)("has words for all it says in %s", (language) => {
    const context = { ...english, locale: localeOf(language) };
    const [table] = tablesOf(context, "population", "village");
    expect(table?.caption).toContain(": ");
    expect(table?.notes).toContain(localeOf(language).messages["breakdown.shareNote"]);
  });
});

const WOMEN: BreakdownEntry = {
  dimension: "sex",
  code: "f",
  label: { en: "women" },
  order: 1,
  parent: "",
  exhaustive: true,
};

/** So many hamlets, the first with the fewest people, half of whom are women. */
function contextOf(count: number, change: (women: PublishedObservation) => PublishedObservation) {
  const codes = Array.from({ length: count }, (_, i) => `H${100 + i}`);
  const observations = [
    seen("people", "V", 9000),
    seen("people", "V", { value: 4500, breakdown: "sex=f" }),
    ...codes.flatMap((code, i) => [
      seen("people", code, 200 + 2 * i),
      change(seen("people", code, { value: 100 + i, breakdown: "sex=f" })),
    ]),
  ];
  const areas = [...codes.map((code) => hamlet(code)), valley()];
  const atlas = hamlets([measured("people")], observations, { areas, breakdowns: [WOMEN] });
  return {
    lookup: atlasLookup(atlas),
    geometries: [],
    locale: localeOf("en"),
    figures: new Map(),
  };
}

const asTheyAre = (women: PublishedObservation) => women;

describe("a breakdown of many areas", () => {
  test("lists up to sixty of them", () => {
    const [table] = tablesOf(contextOf(60, asTheyAre), "people", "hamlet");
    expect(table?.lines).toHaveLength(60);
    expect(table?.notes).not.toContain("The file has all of them");
  });

  test("of more shows the larger areas and the first of the ranking, and says so", () => {
    const [table] = tablesOf(contextOf(61, asTheyAre), "people", "hamlet");
    expect(table?.lines).toHaveLength(21);
    expect(table?.lines.slice(0, 2).map(({ name }) => name)).toEqual(["V", "H160"]);
    expect(table?.notes).toContain("There are 61 hamlets: listed are the larger areas and the");
  });
});

describe("a category without a number", () => {
  test("says why, has no share, and the word is explained below", () => {
    const context = contextOf(3, (women) =>
      women.area === "H101" ? { ...women, value: null, status: "suppressed" } : women,
    );
    const [table] = tablesOf(context, "people", "hamlet");
    expect(table?.lines[1]?.values[1]).toMatchObject({ value: "withheld", share: "", marks: "" });
    expect(table?.notes).toContain("withheld");
  });

  test("that is provisional has its mark, and so has a share of a provisional total", () => {
    const context = contextOf(2, (women) => ({ ...women, provisional: women.area === "H100" }));
    const [table] = tablesOf(context, "people", "hamlet");
    const marks = table?.lines.map(({ values }) => values.map(({ marks: own }) => own).join("|"));
    expect(marks).toEqual(["|", "|*"]);
    expect(table?.notes).toContain("* Provisional");
  });
});
