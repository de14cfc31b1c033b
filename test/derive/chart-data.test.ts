import { describe, expect, test } from "vitest";
import type { BreakdownEntry } from "../../src/model/atlas.ts";
import { agePyramid } from "../../src/derive/age-pyramid.ts";
import { atlasLookup } from "../../src/derive/lookup.ts";
import { planMoney } from "../../src/derive/plan-money.ts";
import { objectiveSpans } from "../../src/derive/plan-spans.ts";
import { spreadOfCount } from "../../src/derive/spread-of-count.ts";
import { objectiveSchema } from "../../src/model/plan.ts";
import { hamlet, hamlets, measured, seen, valley } from "./hamlets.ts";

const PEOPLE = measured("people");
const PUPILS = measured("pupils", { protect: "people" });

function entry(key: string, order: number, parent = ""): BreakdownEntry {
  const [dimension = "", code = ""] = key.split("=");
  return { dimension, code, label: { en: code }, order, parent, exhaustive: true };
}

const BREAKDOWNS = [
  entry("sex=f", 1),
  entry("sex=m", 2),
  entry("age=0-14", 1),
  entry("age=15-64", 2),
  entry("age=65+", 3),
  entry("age=65-74", 4, "65+"),
  entry("age=75+", 5, "65+"),
];

function aged(cells: Readonly<Record<string, number | "suppressed">>) {
  const observations = Object.entries(cells).map(([breakdown, value]) =>
    seen("people", "H1", {
      breakdown,
      ...(typeof value === "number" ? { value } : { status: value }),
    }),
  );
  return atlasLookup(hamlets([PEOPLE], observations, { breakdowns: BREAKDOWNS }));
}

describe("the age pyramid of a place", () => {
  const cells = {
    "": 100,
    "age=0-14;sex=f": 10,
    "age=0-14;sex=m": 12,
    "age=15-64;sex=f": 30,
    "age=15-64;sex=m": 28,
    "age=65+;sex=f": 11,
    "age=65+;sex=m": 9,
  };

  test("has the men on the left and the youngest first", () => {
    const found = agePyramid(aged(cells), "H1");
    expect(found?.total).toBe(100);
    expect(found?.sexes.map(({ code }) => code)).toEqual(["m", "f"]);
    expect(
      found?.ages.map(({ age, left, right }) => [age.code, left?.value, right?.value]),
    ).toEqual([
      ["0-14", 12, 10],
      ["15-64", 28, 30],
      ["65+", 9, 11],
    ]);
  });

  test("shows the parts of a class where they were counted, and never both", () => {
    const parts = { "age=65-74;sex=f": 6, "age=75+;sex=f": 5, "age=65-74;sex=m": 5 };
    const found = agePyramid(aged({ ...cells, ...parts }), "H1");
    expect(found?.ages.map(({ age }) => age.code)).toEqual(["0-14", "15-64", "65-74", "75+"]);
  });

  test("keeps a withheld cell as withheld", () => {
    const found = agePyramid(aged({ ...cells, "age=65+;sex=m": "suppressed" }), "H1");
    expect(found?.ages.at(-1)?.left).toMatchObject({ value: null, status: "suppressed" });
  });

  test("is none without a total, or with one class only", () => {
    expect(agePyramid(aged({ ...cells, "": "suppressed" }), "H1")).toBeUndefined();
    expect(agePyramid(aged({ "": 9, "age=0-14;sex=f": 4, "age=0-14;sex=m": 5 }), "H1")).toBe(
      undefined,
    );
  });
});

describe("the spread of a count among places", () => {
  const codes = Array.from({ length: 12 }, (_, i) => `H${String(i + 1).padStart(2, "0")}`);
  const areas = [...codes.map((code) => hamlet(code)), valley()];
  const lookupOf = (counts: readonly (number | "suppressed")[]) => {
    const observations = counts.flatMap((count, i) => [
      seen("people", codes[i] ?? "", 100),
      seen("pupils", codes[i] ?? "", count),
    ]);
    return atlasLookup(hamlets([PEOPLE, PUPILS], observations, { areas }));
  };
  const spread = (counts: readonly (number | "suppressed")[], indicator = PUPILS) =>
    spreadOfCount(lookupOf(counts), indicator, { level: "hamlet" });

  test("is nothing where all shares are the same", () => {
    const found = spread(Array.from({ length: 12 }, () => 5));
    expect(found?.gini).toBeCloseTo(0, 12);
    expect(found?.lowerHalf).toBeCloseTo(0.5, 12);
  });

  test("is wide where the upper half has nearly all: 6 x 1 of 6 x 1 + 6 x 9", () => {
    const found = spread([9, 1, 9, 1, 9, 1, 9, 1, 9, 1, 9, 1]);
    expect(found?.lowerHalf).toBeCloseTo(0.1, 12);
    expect(found?.gini).toBeCloseTo(0.4, 12);
    expect(found?.areas.map(({ count }) => count)).toEqual([1, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9, 9]);
    expect(found?.areas.at(-1)?.point[1]).toBeCloseTo(1, 12);
  });

  test("counts the places that it leaves out, and needs ten that are left", () => {
    const some = [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, "suppressed"] as const;
    expect(spread(some)?.leftOut).toBe(1);
    const few = some.map((count, i) => (i < 9 ? count : ("suppressed" as const)));
    expect(spread(few)).toBeUndefined();
  });

  test("is asked of counts of people only, and not of the population itself", () => {
    const all = Array.from({ length: 12 }, () => 5);
    expect(spread(all, { ...PUPILS, kind: "rate" })).toBeUndefined();
    expect(spread(all, { ...PUPILS, protect: "amount" })).toBeUndefined();
    expect(spread(all, { ...PEOPLE, protect: "people" })).toBeUndefined();
  });
});

describe("what an objective states", () => {
  const objective = objectiveSchema.parse({
    code: "G1",
    title: { en: "Goal" },
    measures: [
      { code: "a", title: { en: "A" }, from: "2021-03-01", to: "2021-06-30", status: "done" },
      { code: "b", title: { en: "B" }, to: "2022-01-31" },
      { code: "c", title: { en: "C" } },
    ],
    resources: [
      { kind: "money", amount: 10, currency: "EUR", year: 2021 },
      { kind: "money", amount: null, currency: "EUR" },
      { kind: "staff", source: { en: "Council" } },
    ],
  });

  test("is dated from the first to the last day; a measure without dates is counted", () => {
    const { spans, undated } = objectiveSpans(objective);
    expect(spans.map(({ code, from, to }) => [code, from, to])).toEqual([
      ["a", "2021-03-01", "2021-06-30"],
      ["b", "2022-01-31", "2022-01-31"],
    ]);
    expect(undated).toBe(1);
  });

  test("is open where a measure begins and no end is stated", () => {
    const [first, ...rest] = objective.measures;
    if (first === undefined) throw new Error("missing measure: a");
    const begun = { ...objective, measures: [{ ...first, to: null }, ...rest] };
    expect(objectiveSpans(begun).spans.map(({ isOpen }) => isOpen)).toEqual([true, false]);
  });

  test("is money where a sum is stated; staff and money without a sum stand apart", () => {
    const found = planMoney([objective]);
    expect(found?.money).toEqual([{ source: {}, year: 2021, amount: 10 }]);
    expect(found?.besides.map(({ kind }) => kind)).toEqual(["staff"]);
    expect(found?.unstated).toBe(1);
  });

  test("is no chart of money without a sum, or in two currencies", () => {
    const [first, ...rest] = objective.resources;
    if (first === undefined) throw new Error("missing resource: money");
    expect(planMoney([{ ...objective, resources: rest }])).toBeUndefined();
    const mixed = [first, { ...first, currency: "ILS" }];
    expect(planMoney([{ ...objective, resources: mixed }])).toBeUndefined();
  });
});
