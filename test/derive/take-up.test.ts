import { describe, expect, test } from "vitest";
import type { Area } from "../../src/model/area.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import type { PublishedObservation } from "../../src/model/observation.ts";
import type { TakeUpResult } from "../../src/model/take-up.ts";
import { atlasLookup } from "../../src/derive/lookup.ts";
import { takeUpResult } from "../../src/derive/take-up.ts";
import { hamlet, hamlets, measured, row, seen, valley } from "./hamlets.ts";

const STAGES = ["expected", "recognised", "served"] as const;
const FUNNEL = {
  id: "care",
  group: "all",
  expected: "expected",
  recognised: "recognised",
  served: "served",
};

function resultOf(
  observations: readonly PublishedObservation[],
  changes: Partial<Atlas> = {},
): TakeUpResult {
  const indicators = [...STAGES, "people"].map((code) => measured(code));
  const areas: readonly Area[] = [hamlet("H1"), hamlet("H2"), hamlet("H3"), valley()];
  const atlas = hamlets(indicators, observations, { areas, ...changes });
  const result = takeUpResult(atlasLookup(atlas), FUNNEL);
  if (result === undefined) throw new Error("missing result: care");
  return result;
}

/** The example of method.md 16: N, S and E. */
const EXAMPLE = [
  ...row("expected", 1200, 800, 500),
  ...row("recognised", 900, 400, 450),
  ...row("served", 252, 180, 90),
];

describe("take-up", () => {
  test("relates the stages of every area as the method does", () => {
    const [first] = resultOf(EXAMPLE).areas;
    expect(first?.rates.detection.value).toBe(0.75);
    expect(first?.rates.takeUp.value).toBe(0.28);
    expect(first?.rates.coverage.value).toBe(0.21);
    expect(first?.rates.takeUp.lower).toBeCloseTo(0.251648450607, 10);
    expect(first?.rates.takeUp.upper).toBeCloseTo(0.310221613955, 10);
    expect([first?.rates.detection.lower, first?.rates.coverage.lower]).toEqual([null, null]);
    expect(first?.gaps.detection).toEqual(ok(300));
    expect(first?.gaps.takeUp).toEqual(ok(648));
    expect(first?.gaps.total).toEqual(ok(948));
  });

  test("compares areas with the ratio of sums, and splits the difference exactly", () => {
    const { areas, whole, complete } = resultOf(EXAMPLE);
    expect([whole.area, complete]).toEqual([null, 3]);
    expect(whole.rates.detection.value).toBeCloseTo(0.7, 12);
    expect(whole.rates.coverage.value).toBeCloseTo(0.2088, 12);
    expect(areas.map(({ detectionShort }) => detectionShort.value)).toEqual([0, 160, 0].map(near));
    expect(areas.map(({ takeUpShort }) => takeUpShort.value)).toEqual(
      [16.4571428571, 0, 44.2285714286].map(near),
    );
    const split = areas[0]?.decomposition;
    expect(split?.coverage).toBeCloseTo(0.00573067470898, 12);
    expect(split?.detection).toBeCloseTo(0.068992871487, 12);
    expect(split?.takeUp).toBeCloseTo(-0.063262196778, 12);
  });

  test("takes the numbers of the area around all where they are published", () => {
    const around = [seen("expected", "V", 3000), seen("recognised", "V", 1800)];
    expect(resultOf([...EXAMPLE, ...around]).whole.area).toBeNull();
    const { whole } = resultOf([...EXAMPLE, ...around, seen("served", "V", 540)]);
    expect([whole.area, whole.rates.takeUp.value]).toEqual(["V", 0.3]);
  });

  test("hands on why a stage is not there, the withheld before the missing", () => {
    const { areas, whole, complete } = resultOf([
      ...row("expected", 1200, 800, 500),
      ...row("recognised", 900, "suppressed", "missing"),
      ...row("served", 252, "missing", 90),
    ]);
    expect(areas[1]?.rates.detection).toMatchObject({ value: null, status: "suppressed" });
    expect(areas[1]?.rates.takeUp).toMatchObject({ value: null, status: "suppressed" });
    expect(areas[1]?.rates.coverage).toMatchObject({ value: null, status: "missing" });
    expect(areas[2]?.gaps.takeUp).toEqual({ value: null, status: "missing", provisional: false });
    expect(areas[2]?.rates.coverage).toMatchObject({ value: 0.18, status: "ok" });
    expect([complete, whole.stages.served]).toEqual([
      1,
      { value: 252, status: "partial", provisional: false },
    ]);
  });

  test("prints a detection above 1 with its flag and a gap of 0", () => {
    const [found] = resultOf([
      ...row("expected", 300),
      ...row("recognised", 360),
      ...row("served", 90),
    ]).areas;
    expect(found?.flags).toEqual(["recognised-exceeds-expected"]);
    expect(found?.rates.detection.value).toBeCloseTo(1.2, 12);
    expect(found?.gaps.detection).toEqual(ok(0));
  });

  test("prints no take-up, and nothing worked out from it, where more are served than recognised", () => {
    const [found] = resultOf([
      ...row("expected", 200, 100),
      ...row("recognised", 100, 50),
      ...row("served", 120, 20),
    ]).areas;
    expect(found?.flags).toEqual(["served-exceeds-recognised"]);
    expect(found?.rates.takeUp).toMatchObject({ value: null, status: "undefined", lower: null });
    expect([found?.decomposition, found?.takeUpShort.value]).toEqual([null, null]);
  });

  test("compares with no take-up of all that contradicts itself, but with their detection", () => {
    const { areas, whole } = resultOf([
      ...row("expected", 200, 100),
      ...row("recognised", 150, 50),
      ...row("served", 300, 20),
    ]);
    const [, second] = areas;
    expect(whole.flags).toEqual(["served-exceeds-recognised"]);
    expect(second?.rates.takeUp.value).toBe(0.4);
    expect([second?.decomposition, second?.takeUpShort.value]).toEqual([null, null]);
    expect(second?.detectionShort.value).toEqual(near(16.6666666667));
  });

  test("has no take-up where nobody is recognised: not defined, and coverage 0", () => {
    const [found] = resultOf([
      ...row("expected", 50),
      ...row("recognised", 0),
      ...row("served", 0),
    ]).areas;
    expect(found?.rates.takeUp).toMatchObject({ value: null, status: "undefined" });
    expect(found?.rates.coverage).toMatchObject({ value: 0, status: "ok" });
  });

  test("withholds a gap of fewer people than can be told, and tells one of none", () => {
    const { areas } = resultOf([
      ...row("expected", 104, 105, 100),
      ...row("recognised", 100, 100, 100),
      ...row("served", 96, 95, 100),
    ]);
    const status = { value: null, status: "suppressed", provisional: false };
    expect(areas.map(({ gaps }) => gaps.detection)).toEqual([status, ok(5), ok(0)]);
    expect(areas.map(({ gaps }) => gaps.takeUp)).toEqual([status, ok(5), ok(0)]);
  });

  test("gives those expected by age with their share of the residents", () => {
    const breakdowns = ["young", "old"].map((code, order) => ({
      dimension: "age",
      code,
      label: { en: code },
      order,
      parent: "",
      exhaustive: true,
    }));
    const aged = (indicator: string, age: string, value: number) =>
      seen(indicator, "V", { value, breakdown: `age=${age}` });
    const { ages } = resultOf(
      [
        ...EXAMPLE,
        ...[2500, 1750, 522].map((value, i) => seen(STAGES[i] ?? "", "V", value)),
        aged("expected", "young", 120),
        aged("people", "young", 3000),
        aged("expected", "old", 550),
      ],
      { breakdowns },
    );
    expect(ages).toEqual([
      { breakdown: "age=young", expected: ok(120), residents: ok(3000), prevalence: ok(0.04) },
      { breakdown: "age=old", expected: ok(550), residents: missing, prevalence: missing },
    ]);
  });

  test("is as sure as the least sure number that it was made from", () => {
    const { areas, whole } = resultOf([
      seen("expected", "H1", { value: 1200, status: "estimated" }),
      ...[800, 500].map((value, i) => seen("expected", `H${i + 2}`, value)),
      seen("recognised", "H1", { value: 900, provisional: true }),
      ...[400, 450].map((value, i) => seen("recognised", `H${i + 2}`, value)),
      ...row("served", 252, 180, 90),
    ]);
    const [first, second] = areas;
    expect(first?.rates.detection).toMatchObject({ status: "estimated", provisional: true });
    expect(first?.rates.takeUp).toMatchObject({ status: "ok", provisional: true });
    expect(first?.gaps.total).toMatchObject({ status: "estimated", provisional: false });
    expect(whole.stages.expected).toMatchObject({ value: 2500, status: "estimated" });
    expect(whole.stages.served).toMatchObject({ value: 522, status: "ok", provisional: false });
    expect(second?.rates.coverage).toMatchObject({ status: "ok", provisional: false });
    expect(second?.detectionShort).toMatchObject({ status: "estimated", provisional: true });
  });

  test("is none where no level has all three stages of one period", () => {
    const indicators = STAGES.map((code) => measured(code));
    const lookup = atlasLookup(hamlets(indicators, EXAMPLE.slice(0, 6)));
    expect(takeUpResult(lookup, FUNNEL)).toBeUndefined();
  });
});

const missing = { value: null, status: "missing", provisional: false };

function ok(value: number) {
  return { value, status: "ok", provisional: false };
}

function near(value: number): unknown {
  return expect.closeTo(value, 8);
}
