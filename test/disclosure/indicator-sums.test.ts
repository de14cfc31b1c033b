import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ObservationSketch } from "./atlas-of.ts";
import { protect } from "../../src/disclosure/protect.ts";
import { atlasOf } from "./atlas-of.ts";
import { leafCounts, SEXES, sketchOf } from "./random-tables.ts";
import { outcomes, rows, ZONE } from "./zone.ts";

const MEN = rows("men", { A: 100, B: 60, C: 47, D: 30 });
const WOMEN = rows("women", { A: 3, B: 61, C: 50, D: 44 });
const POPULATION = rows("population", { A: 103, B: 121, C: 97, D: 74 });
const SKETCH = {
  areas: ZONE,
  indicators: [{ code: "population" }, { code: "men" }, { code: "women" }],
  observations: [...POPULATION, ...MEN, ...WOMEN],
};

describe("three counts of which one is the sum of the others", () => {
  test("are protected like a total with its breakdown", () => {
    expect(outcomes(SKETCH, "women")).toMatchObject({ A: "suppressed", B: 61 });
    expect(outcomes(SKETCH, "men")).toMatchObject({ A: "suppressed", B: 60 });
    expect(outcomes(SKETCH, "population")).toMatchObject({ A: 103, B: 121 });
    expect(protect(atlasOf(SKETCH)).problems).toEqual([]);
  });

  test("are protected where the total is public", () => {
    const indicators = SKETCH.indicators.map((one) =>
      one.code === "population" ? { ...one, protect: "published" as const } : one,
    );
    const sketch = { ...SKETCH, indicators };
    expect(outcomes(sketch, "women")).toMatchObject({ A: "suppressed", B: 61 });
    expect(outcomes(sketch, "men")).toMatchObject({ A: "suppressed", B: 60 });
    expect(outcomes(sketch, "population")).toMatchObject({ A: 103 });
  });

  test("are left alone where they do not add up, or in too few areas to tell", () => {
    const odd = [...rows("population", { D: 75 }), ...POPULATION.slice(0, 3), ...MEN, ...WOMEN];
    expect(outcomes({ ...SKETCH, observations: odd }, "men")).toMatchObject({ A: 100 });
    const few = SKETCH.observations.filter(({ area }) => area === "A" || area === "B");
    expect(outcomes({ ...SKETCH, observations: few }, "men")).toMatchObject({ A: 100 });
  });

  test("may be parts of a part", () => {
    const all = rows("all", { A: 203, B: 151, C: 157, D: 134 });
    const abroad = rows("abroad", { A: 100, B: 30, C: 60, D: 60 });
    const indicators = [...SKETCH.indicators, { code: "abroad" }, { code: "all" }];
    const sketch = {
      ...SKETCH,
      indicators,
      observations: [...SKETCH.observations, ...all, ...abroad],
    };
    expect(outcomes(sketch, "men")).toMatchObject({ A: "suppressed", B: 60 });
    expect(outcomes(sketch, "population")).toMatchObject({ A: 103 });
    expect(protect(atlasOf(sketch)).problems).toEqual([]);
  });

  test("may be more than three, as age groups are", () => {
    const young = rows("young", { A: 3, B: 20, C: 18, D: 9, Z: 50 });
    const adult = rows("adult", { A: 70, B: 61, C: 50, D: 44, Z: 225 });
    const old = rows("old", { A: 30, B: 40, C: 29, D: 21, Z: 120 });
    const all = rows("all", { A: 103, B: 121, C: 97, D: 74, Z: 395 });
    const sketch = {
      areas: ZONE,
      indicators: ["all", "young", "adult", "old"].map((code) => ({ code })),
      observations: [...all, ...young, ...adult, ...old],
    };
    expect(outcomes(sketch, "young")).toMatchObject({ A: "suppressed" });
    expect(Object.values(outcomes(sketch, "young")).filter(isWithheld)).toHaveLength(2);
    const others = [outcomes(sketch, "adult")["A"], outcomes(sketch, "old")["A"]];
    expect(others.filter(isWithheld)).toHaveLength(1);
    expect(outcomes(sketch, "all")).toMatchObject({ A: 103, Z: 395 });
    expect(protect(atlasOf(sketch)).problems).toEqual([]);
  });

  test("are named where one of them is part of two totals", () => {
    const guests = rows("guests", { A: 20, B: 30, C: 60, D: 64 });
    const hosted = rows("hosted", { A: 23, B: 91, C: 110, D: 108 });
    const indicators = [...SKETCH.indicators, { code: "guests" }, { code: "hosted" }];
    const sketch = {
      ...SKETCH,
      indicators,
      observations: [...SKETCH.observations, ...guests, ...hosted],
    };
    const { problems } = protect(atlasOf(sketch));
    expect(problems.map(({ severity, found }) => [severity, found])).toEqual([
      ["error", "hosted is women + guests wherever the three are known"],
    ]);
    const open = { ...sketch, rules: { k: 2 } };
    expect(protect(atlasOf(open)).problems.map(({ severity }) => severity)).toEqual(["warning"]);
  });

  test("lose what the same numbers lose as one indicator with a breakdown", () => {
    fc.assert(
      fc.property(leafCounts(SEXES, 9), (leaves) => {
        const sketch = sketchOf(leaves, SEXES);
        const asIndicators = sketch.observations.map(apart);
        const parts = new Set(
          asIndicators.flatMap(({ indicator, value }) => (value === 0 ? [] : indicator)),
        );
        fc.pre(parts.size === 3);
        const codes = [...new Set(asIndicators.map(({ indicator }) => indicator))].sort();
        const indicators = codes.map((code) => ({ code }));
        const three = { ...sketch, indicators, breakdowns: {}, observations: asIndicators };
        const statuses = (one: typeof sketch) =>
          protect(atlasOf(one)).atlas.observations.map(({ status }) => status);
        expect(statuses(three)).toEqual(statuses(sketch));
      }),
      { numRuns: 60, seed: 20211231 },
    );
  });
});

function isWithheld(outcome: number | string | undefined): boolean {
  return outcome === "suppressed";
}

function apart(observation: ObservationSketch): ObservationSketch {
  const code = (observation.breakdown ?? "").replace("sex=", "-");
  return { ...observation, indicator: `births${code}`, breakdown: "" };
}
