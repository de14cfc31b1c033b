import { describe, expect, test } from "vitest";
import type { BreakdownEntry } from "../../src/model/atlas.ts";
import type { PublishedObservation } from "../../src/model/observation.ts";
import { breakdownRow, breakdownsOf } from "../../src/derive/breakdowns.ts";
import { areaOf, atlasLookup, indicatorOf } from "../../src/derive/lookup.ts";
import { protect } from "../../src/disclosure/protect.ts";
import { atlasOf } from "../disclosure/atlas-of.ts";
import { hamlets, measured, seen } from "./hamlets.ts";

const entry = (dimension: string, code: string, order: number): BreakdownEntry => ({
  dimension,
  code,
  label: { en: code },
  order,
  parent: "",
  exhaustive: true,
});

const SEXES = [entry("sex", "m", 2), entry("sex", "f", 1)];
const AGES = [entry("age", "young", 1), entry("age", "old", 2)];

const people = (breakdown: string, found: Parameters<typeof seen>[2], period = "2021") =>
  seen("people", "H1", {
    ...(typeof found === "number" ? { value: found } : { value: null, status: found as "missing" }),
    breakdown,
    period,
  });

function lookupOf(observations: readonly PublishedObservation[], kind: "count" | "mean" = "count") {
  return atlasLookup(
    hamlets([measured("people", { kind })], observations, { breakdowns: [...AGES, ...SEXES] }),
  );
}

function found(observations: readonly PublishedObservation[]) {
  const lookup = lookupOf(observations);
  return breakdownsOf(lookup, indicatorOf(lookup, "people"), "hamlet").map(
    ({ dimension, period, categories }) => [dimension, period, categories.map(({ code }) => code)],
  );
}

function cells(observations: readonly PublishedObservation[], kind: "count" | "mean" = "count") {
  const lookup = lookupOf(observations, kind);
  const [breakdown] = breakdownsOf(lookup, indicatorOf(lookup, "people"), "hamlet");
  if (breakdown === undefined) throw new Error("missing breakdown: of people");
  const row = breakdownRow(lookup, breakdown, areaOf(lookup, "H1"));
  return row.cells.map(({ observation, share }) => [observation?.status, share]);
}

describe("the breakdowns of an indicator", () => {
  test("are told in the declared order, each with the categories that were observed", () => {
    const all = [people("sex=m", 40), people("sex=f", 60), people("age=old", 30)];
    expect(found(all)).toEqual([
      ["age", "2021", ["old"]],
      ["sex", "2021", ["f", "m"]],
    ]);
  });

  test("are those of the last period that has any, though the total goes on", () => {
    const all = [people("", 90, "2022"), people("sex=f", 60), people("sex=f", 50, "2011")];
    expect(found(all)).toEqual([["sex", "2021", ["f"]]]);
  });

  test("are not told by two crossed dimensions, nor by what is declared and was never observed", () => {
    expect(found([people("", 90), people("age=old;sex=f", 20)])).toEqual([]);
  });

  test("of another level are none", () => {
    const lookup = lookupOf([people("sex=f", 60)]);
    expect(breakdownsOf(lookup, indicatorOf(lookup, "people"), "valley")).toEqual([]);
  });
});

describe("the share of a category", () => {
  test("is of the published total of the place", () => {
    const all = [people("", 80), people("sex=f", 60), people("sex=m", 20)];
    expect(cells(all)).toEqual([
      ["ok", 75],
      ["ok", 25],
    ]);
  });

  test("is none where the category or the total is withheld, or the total is zero", () => {
    const withheld = [people("", 80), people("sex=f", "suppressed"), people("sex=m", "missing")];
    expect(cells(withheld)).toEqual([
      ["suppressed", null],
      ["missing", null],
    ]);
    expect(cells([people("", "suppressed"), people("sex=f", 60)])).toEqual([["ok", null]]);
    expect(cells([people("", 0), people("sex=f", 0)])).toEqual([["ok", null]]);
  });

  test("is none of a mean, which is no part of anything", () => {
    expect(cells([people("", 40), people("sex=f", 41)], "mean")).toEqual([["ok", null]]);
  });
});

describe("a withheld category", () => {
  type Counts = readonly [area: string, women: number, men: number];

  /** The rows of three areas after protection, with or without the totals of the areas. */
  function rows(counts: readonly Counts[], hasTotals: boolean) {
    const observations = counts.flatMap(([area, f, m]) => [
      ...(hasTotals ? [{ indicator: "people", area, value: f + m }] : []),
      { indicator: "people", area, value: f, breakdown: "sex=f" },
      { indicator: "people", area, value: m, breakdown: "sex=m" },
    ]);
    const raw = atlasOf({
      areas: { A: "", B: "", C: "" },
      indicators: [{ code: "people", kind: "count" }],
      breakdowns: { sex: ["f", "m"] },
      observations,
    });
    const lookup = atlasLookup(protect(raw).atlas);
    const indicator = indicatorOf(lookup, "people");
    return breakdownsOf(lookup, indicator, "area").flatMap((breakdown) =>
      counts.map(([area]) => breakdownRow(lookup, breakdown, areaOf(lookup, area))),
    );
  }
  const others: readonly Counts[] = [
    ["B", 150, 150],
    ["C", 60, 40],
  ];

  test("leaves neither numbers nor shares by which two towns with one total could be told apart", () => {
    const [three, four] = [
      rows([["A", 157, 3], ...others], true),
      rows([["A", 156, 4], ...others], true),
    ];
    expect(three).toEqual(four);
    expect(three[0]?.cells.map(({ share }) => share)).toEqual([null, null]);
    expect(three[1]?.cells.map(({ share }) => share)).toEqual([50, 50]);
  });

  test("stays hidden beside a published one where no total is published", () => {
    const [two, three] = [
      rows([["A", 157, 2], ...others], false),
      rows([["A", 157, 3], ...others], false),
    ];
    expect(two).toEqual(three);
    expect(two[0]?.cells.map(({ observation }) => observation?.value)).toEqual([157, null]);
  });
});
