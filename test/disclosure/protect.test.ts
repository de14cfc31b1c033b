import { describe, expect, test } from "vitest";
import type { AtlasSketch } from "./atlas-of.ts";
import { protect } from "../../src/disclosure/protect.ts";
import { atlasOf } from "./atlas-of.ts";
import { counts, outcomes, rows, ZONE } from "./zone.ts";

describe("a count of people", () => {
  test("of 1 to k - 1 is withheld, zero is published and missing stays missing", () => {
    expect(outcomes(counts({ A: 0, B: 4, C: 5, D: null }))).toEqual({
      A: 0,
      B: "suppressed",
      C: 5,
      D: "missing",
    });
  });

  test("that is small and has a published total takes the smallest larger part with it", () => {
    expect(outcomes(counts({ Z: 45, A: 3, B: 20, C: 7, D: 15 }))).toEqual({
      Z: 45,
      A: "suppressed",
      B: 20,
      C: "suppressed",
      D: 15,
    });
  });

  test("takes a third part with it where two small parts add up to so little that both are known", () => {
    expect(outcomes(counts({ Z: 52, A: 1, B: 1, C: 20, D: 30 }))).toEqual({
      Z: 52,
      A: "suppressed",
      B: "suppressed",
      C: "suppressed",
      D: 30,
    });
  });

  test("takes the total with it where all other parts are zero", () => {
    const sketch = counts({ T: 40, Z: 7, A: 3, B: 4, C: 0, D: 0, Y: 33 });
    const areas = { T: "", ...ZONE, Z: "T", Y: "T" };
    expect(outcomes({ ...sketch, areas })).toMatchObject({
      A: "suppressed",
      B: "suppressed",
      Z: 7,
    });
    const alone = counts({ T: 40, Z: 3, A: 3, B: 0, C: 0, D: 0, Y: 37 });
    expect(outcomes({ ...alone, areas })).toEqual({
      T: 40,
      Z: "suppressed",
      A: "suppressed",
      B: 0,
      C: 0,
      D: 0,
      Y: "suppressed",
    });
  });

  test("needs no second part where the children do not fill the parent", () => {
    const sketch = counts({ Z: 45, A: 3, B: 20, C: 7, D: 15 });
    expect(outcomes({ ...sketch, openAreas: ["Z"] })).toMatchObject({ A: "suppressed", C: 7 });
  });

  test("is not hidden by an area that only gives context", () => {
    const sketch = counts({ Z: 30, A: 3, B: 20, C: 7, D: 15 });
    expect(outcomes({ ...sketch, contextAreas: ["D"] })).toMatchObject({ C: "suppressed", D: 15 });
  });

  test("is judged through a level that has no numbers", () => {
    const areas = { T: "", U: "T", V: "T", A: "U", B: "U", C: "V" };
    const sketch = { ...counts({ T: 39, A: 3, B: 16, C: 20 }), areas };
    expect(outcomes(sketch)).toEqual({ T: 39, A: "suppressed", B: "suppressed", C: 20 });
  });

  test("of an indicator that is published, of an amount or of services is never withheld", () => {
    for (const protect of ["published", "amount", "none"] as const) {
      const sketch = counts({ Z: 45, A: 3, B: 20, C: 7, D: 15 });
      const indicators = [{ code: "births", protect }];
      expect(Object.values(outcomes({ ...sketch, indicators }))).toEqual([45, 3, 20, 7, 15]);
    }
  });

  test("may be withheld at zero, too", () => {
    const sketch = counts({ A: 0, B: 9 });
    expect(outcomes({ ...sketch, rules: { suppressZero: true } })).toMatchObject({
      A: "suppressed",
      B: 9,
    });
  });
});

describe("a withheld observation", () => {
  const sketch: AtlasSketch = {
    ...counts({}),
    observations: [
      { indicator: "births", area: "Z", value: 45 },
      { indicator: "births", area: "A", value: 3, note: "only three people", lower: 1, upper: 7 },
      { indicator: "births", area: "B", value: 20, note: "20 of them abroad" },
      { indicator: "births", area: "C", value: 7, note: "٧ births", coverage: 0.9 },
      { indicator: "births", area: "D", value: 15 },
    ],
  };

  test("has no number left, and no note that could tell it in words", () => {
    const { observations } = protect(atlasOf(sketch)).atlas;
    expect(observations[1]).toEqual({
      ...observations[3],
      area: "A",
    });
    expect(observations[3]).toMatchObject({ value: null, lower: null, upper: null, note: "" });
    expect(observations[2]?.note).toBe("20 of them abroad");
  });

  test("looks the same whether it is small itself or hides another", () => {
    const [, primary, , secondary] = protect(atlasOf(sketch)).atlas.observations;
    expect({ ...primary, area: "", note: "" }).toEqual({ ...secondary, area: "", note: "" });
    expect(protect(atlasOf(sketch)).withheld).toEqual({ primary: 1, secondary: 1 });
  });
});

describe("a breakdown", () => {
  const observations = [
    { indicator: "births", area: "A", value: 53 },
    { indicator: "births", area: "A", value: 3, breakdown: "sex=f" },
    { indicator: "births", area: "A", value: 50, breakdown: "sex=m" },
  ];
  const sketch = { areas: ZONE, indicators: [{ code: "births" }], observations };
  const statuses = (extra: Partial<AtlasSketch>) =>
    protect(atlasOf({ ...sketch, ...extra })).atlas.observations.map(({ status }) => status);

  test("that adds up to the total loses a second category with the first", () => {
    const breakdowns = { sex: ["f", "m"] };
    expect(statuses({ breakdowns })).toEqual(["ok", "suppressed", "suppressed"]);
  });

  test("that does not add up loses the small one alone", () => {
    const breakdowns = { sex: ["f", "m"] };
    expect(statuses({ breakdowns, openDimensions: ["sex"] })).toEqual(["ok", "suppressed", "ok"]);
    expect(statuses({})).toEqual(["ok", "suppressed", "ok"]);
  });

  test("is judged together with the areas as one table", () => {
    const table = [
      ...rows("births", { Z: 90, A: 53, B: 37 }),
      ...rows("births", { Z: 40, A: 3, B: 37 - 17 }).map((row) => ({ ...row, breakdown: "sex=f" })),
      ...rows("births", { Z: 50, A: 50, B: 17 }).map((row) => ({ ...row, breakdown: "sex=m" })),
    ];
    const rectangle = { observations: table, breakdowns: { sex: ["f", "m"] } };
    expect(statuses(rectangle)).toEqual([
      ...["ok", "ok", "ok"],
      ...["ok", "suppressed", "suppressed"],
      ...["ok", "suppressed", "suppressed"],
    ]);
  });
});

describe("periods", () => {
  test("that add up to a longer one are judged as one table", () => {
    const values = { "2019": 3, "2020": 20, "2021": 7, "2019/2021": 30 };
    const observations = Object.entries(values).map(([period, value]) => ({
      indicator: "births",
      area: "A",
      period,
      value,
    }));
    const { atlas } = protect(
      atlasOf({ areas: ZONE, indicators: [{ code: "births" }], observations }),
    );
    expect(atlas.observations.map(({ value }) => value)).toEqual([null, 20, null, 30]);
  });

  test("that do not add up are judged one by one", () => {
    const values = { "2019": 3, "2020": 20, "2021": 7, "2019/2021": 10 };
    const observations = Object.entries(values).map(([period, value]) => ({
      indicator: "births",
      area: "A",
      period,
      value,
    }));
    const { atlas } = protect(
      atlasOf({ areas: ZONE, indicators: [{ code: "births" }], observations }),
    );
    expect(atlas.observations.map(({ value }) => value)).toEqual([null, 20, 7, 10]);
  });
});
