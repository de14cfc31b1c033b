import { describe, expect, test } from "vitest";
import type { AtlasSketch } from "./atlas-of.ts";
import { protect } from "../../src/disclosure/protect.ts";
import { formatProblem } from "../../src/model/problem.ts";
import { atlasOf } from "./atlas-of.ts";
import { outcomes, rows, ZONE } from "./zone.ts";

describe("a rate", () => {
  const share = {
    code: "share",
    kind: "proportion",
    multiplier: 100,
    numerator: "unemployed",
    denominator: "workers",
  } as const;
  const indicators = [
    { code: "workers", protect: "published" },
    { code: "unemployed" },
    share,
  ] as const;

  test("goes with the count that it would give away beside its denominator", () => {
    const observations = [
      ...rows("workers", { Z: 400, A: 100, B: 100, C: 100, D: 100 }),
      ...rows("unemployed", { Z: 45, A: 3, B: 20, C: 7, D: 15 }),
      ...rows("share", { Z: 11.25, A: 3, B: 20, C: 7, D: 15 }),
    ];
    const sketch: AtlasSketch = { areas: ZONE, indicators, observations };
    expect(outcomes(sketch, "unemployed")).toMatchObject({ A: "suppressed", C: "suppressed" });
    expect(outcomes(sketch, "share")).toEqual({
      Z: 11.25,
      A: "suppressed",
      B: 20,
      C: "suppressed",
      D: 15,
    });
    expect(outcomes(sketch, "workers")).toMatchObject({ A: 100 });
  });

  test("is withheld where those not counted are few, and takes its numerator with it", () => {
    const observations = [
      ...rows("workers", { Z: 200, A: 100, B: 100 }),
      ...rows("unemployed", { Z: 148, A: 98, B: 50 }),
      ...rows("share", { A: 98, B: 50 }),
    ];
    const sketch: AtlasSketch = { areas: ZONE, indicators, observations };
    expect(outcomes(sketch, "share")).toEqual({ A: "suppressed", B: "suppressed" });
    expect(outcomes(sketch, "unemployed")).toEqual({
      Z: 148,
      A: "suppressed",
      B: "suppressed",
    });
  });

  test("of too few people is withheld, and so is the count from which it could be worked out", () => {
    const observations = [
      ...rows("workers", { A: 12, B: 100 }),
      ...rows("unemployed", { A: 6, B: 50 }),
      ...rows("share", { A: 50, B: 50 }),
    ];
    const sketch: AtlasSketch = { areas: ZONE, indicators, observations };
    expect(outcomes(sketch, "share")).toEqual({ A: "suppressed", B: 50 });
    expect(outcomes(sketch, "unemployed")).toEqual({ A: "suppressed", B: 50 });
  });

  test("is judged by the counts delivered beside it, also over the areas of a total", () => {
    const observations = [
      { indicator: "share", area: "Z", value: 10, numerator: 30, denominator: 300 },
      { indicator: "share", area: "A", value: 3, numerator: 3, denominator: 100 },
      { indicator: "share", area: "B", value: 20, numerator: 20, denominator: 100 },
      { indicator: "share", area: "C", value: 7, numerator: 7, denominator: 100 },
    ];
    const indicatorsAlone = [{ ...share, numerator: null, denominator: null }];
    const sketch: AtlasSketch = { areas: ZONE, indicators: indicatorsAlone, observations };
    expect(outcomes(sketch, "share")).toEqual({
      Z: 10,
      A: "suppressed",
      B: 20,
      C: "suppressed",
    });
  });

  test("is judged by the count that it gives away where that count is not delivered", () => {
    const observations = [
      ...rows("workers", { A: 100, B: 100 }),
      ...rows("share", { A: 3, B: 20 }),
    ];
    const sketch: AtlasSketch = { areas: ZONE, indicators, observations };
    expect(outcomes(sketch, "share")).toEqual({ A: "suppressed", B: 20 });
  });

  test("of two public counts is public", () => {
    const published = indicators.map((indicator) => ({
      ...indicator,
      protect: "published" as const,
    }));
    const observations = [
      ...rows("workers", { A: 100 }),
      ...rows("unemployed", { A: 3 }),
      ...rows("share", { A: 3 }),
    ];
    expect(outcomes({ areas: ZONE, indicators: published, observations }, "share")).toEqual({
      A: 3,
    });
  });

  test("that is published for good and gives a small count away is refused", () => {
    const leaky = indicators.map((indicator) =>
      indicator.code === "share" ? { ...indicator, protect: "published" as const } : indicator,
    );
    const observations = [
      ...rows("workers", { A: 100 }),
      ...rows("unemployed", { A: 3 }),
      ...rows("share", { A: 3 }),
    ];
    const { problems } = protect(atlasOf({ areas: ZONE, indicators: leaky, observations }));
    expect(problems.map(formatProblem)).toEqual([
      'data/observations: indicator "unemployed", period "2021", parent "Z": the withheld count of A' +
        " can be computed from what is published; a withheld count could be anything from 1 to 4." +
        " Merge areas or categories, withhold the total, or leave out the indicator that gives it away.",
    ]);
  });

  test("warns where no count tells how many people it is about", () => {
    const lone = [{ ...share, numerator: null, denominator: null }];
    const sketch = { areas: ZONE, indicators: lone, observations: rows("share", { A: 3 }) };
    const { problems } = protect(atlasOf(sketch));
    expect(problems.map(({ severity, found }) => [severity, found])).toEqual([
      [
        "warning",
        'indicator "share": protect is "people", but no numerator and no denominator is delivered',
      ],
    ]);
  });

  test("is judged by its weight where no count comes with it", () => {
    const weighed = [
      { code: "population", protect: "published" },
      { ...share, numerator: null, denominator: null, weight: "population" },
    ] as const;
    const observations = [
      ...rows("population", { A: 1000, B: 1000, C: 1000 }),
      ...rows("share", { A: 0.3, B: 99.8, C: 20 }),
    ];
    const sketch = { areas: ZONE, indicators: weighed, observations };
    expect(outcomes(sketch, "share")).toEqual({ A: "suppressed", B: "suppressed", C: 20 });
    expect(outcomes(sketch, "population")).toEqual({ A: 1000, B: 1000, C: 1000 });
    expect(protect(atlasOf(sketch)).problems).toEqual([]);
  });

  test("warns of the values that no count goes with", () => {
    const observations = [...rows("workers", { A: 100 }), ...rows("share", { A: 20, B: 20 })];
    const { problems } = protect(atlasOf({ areas: ZONE, indicators, observations }));
    expect(problems.map(({ severity, found }) => [severity, found])).toEqual([
      ["warning", expect.stringMatching(/no denominator is delivered for 1 values$/)],
    ]);
  });

  test.for(["mean", "score"] as const)("may be a %s: it warns without a count", (kind) => {
    const lone = [{ ...share, kind, numerator: null, denominator: null }];
    const sketch = { areas: ZONE, indicators: lone, observations: rows("share", { A: 3 }) };
    const { problems } = protect(atlasOf(sketch));
    expect(problems.map(({ severity }) => severity)).toEqual(["warning"]);
  });

  test("of change goes with either of the two counts that it links", () => {
    const change = { code: "change", kind: "ratio", derived: "change-since-2011" } as const;
    const observations = [
      ...rows("unemployed", { A: 3 }).map((row) => ({ ...row, period: "2011" })),
      ...rows("unemployed", { A: 30 }),
      ...rows("change", { A: 900 }),
    ];
    const linked = [{ code: "unemployed" }, { ...change, numerator: "unemployed" }];
    const sketch = { areas: ZONE, indicators: linked, observations };
    expect(protect(atlasOf(sketch)).atlas.observations.map(({ status }) => status)).toEqual([
      "suppressed",
      "ok",
      "suppressed",
    ]);
  });
});
