import { describe, expect, test } from "vitest";
import { comparison } from "../../src/derive/comparison.ts";
import { deriveAtlas } from "../../src/derive/derive-atlas.ts";
import { atlasLookup } from "../../src/derive/lookup.ts";
import type { Indicator } from "../../src/model/indicator.ts";
import { hamlets, measured, row, seen, share } from "./hamlets.ts";

const PEOPLE = measured("people");
const PUPILS = measured("pupils");
const SHARE = share("pupil-share", { derived: "quotient", direction: "higher-worse" });

/** Compares the first hamlet with the valley. */
function compared(
  indicator: Indicator,
  observations: readonly ReturnType<typeof seen>[],
  indicators: readonly Indicator[] = [PEOPLE, PUPILS, indicator],
) {
  const lookup = atlasLookup(deriveAtlas(hamlets(indicators, observations)));
  return comparison(lookup, { indicator, area: "H1", benchmark: "V", period: "2021" });
}

const PLACES = row("people", 1000, 5000, 4000);

describe("a share with an interval", () => {
  test.each([
    [150, "worse"],
    [60, "better"],
    [100, "similar"],
  ] as const)("of %d in 1,000 where the valley has a tenth is %s", (pupils, flag) => {
    const found = compared(SHARE, [...PLACES, ...row("pupils", pupils, 500, 1000 - 500 - pupils)]);
    expect(found).toMatchObject({ flag, isRestOfBenchmark: false });
    expect(found.benchmarkValue).toBeCloseTo(10, 9);
  });

  test("is higher or lower where neither is better", () => {
    const neutral = { ...SHARE, direction: "neutral" as const };
    const pupils = row("pupils", 150, 500, 350);
    expect(compared(neutral, [...PLACES, ...pupils]).flag).toBe("higher");
  });

  test("is compared with the rest where the place holds over a fifth of the whole", () => {
    const observations = [...row("people", 400, 400, 200), ...row("pupils", 160, 40, 20)];
    const found = compared(SHARE, observations);
    expect(found.isRestOfBenchmark).toBe(true);
    expect(found.benchmarkValue).toBeCloseTo(10, 9);
    expect(found.flag).toBe("worse");
  });

  test("is compared with the whole where the place holds just a fifth", () => {
    const observations = [...row("people", 200, 500, 300), ...row("pupils", 40, 50, 30)];
    const found = compared(SHARE, observations);
    expect(found).toMatchObject({ isRestOfBenchmark: false });
    expect(found.benchmarkValue).toBeCloseTo(12, 9);
  });
});

describe("a complete count", () => {
  const AGE = measured("age", { kind: "mean", aggregate: "none" });
  const ages = (mine: number, whole: number) =>
    compared(AGE, [seen("age", "H1", mine), seen("age", "V", whole)], [AGE]);

  test.each([
    [46.1, 45, "above"],
    [44.9, 45, "below"],
    [0.1 + 0.2, 0.3, "equal"],
  ] as const)("of %d beside %d is %s: arithmetic, and no judgement", (mine, whole, flag) => {
    expect(ages(mine, whole)).toEqual({ flag, benchmarkValue: whole, isRestOfBenchmark: false });
  });

  test("of people themselves is not compared: a whole has more of everything", () => {
    expect(compared(PEOPLE, PLACES, [PEOPLE])).toMatchObject({
      flag: "not-compared",
      benchmarkValue: 10_000,
    });
  });
});

describe("nothing is compared", () => {
  test("where the place has no value, and the benchmark's is still told", () => {
    const observations = [seen("pupil-share", "H1", "suppressed"), seen("pupil-share", "V", 10)];
    expect(compared(SHARE, observations)).toEqual({
      flag: "not-compared",
      benchmarkValue: 10,
      isRestOfBenchmark: false,
    });
  });

  test("where the benchmark has none", () => {
    expect(compared(SHARE, [seen("pupil-share", "H1", 10)], [SHARE])).toEqual({
      flag: "not-compared",
      benchmarkValue: null,
      isRestOfBenchmark: false,
    });
  });

  test("with itself", () => {
    const lookup = atlasLookup(deriveAtlas(hamlets([PEOPLE], PLACES)));
    const request = { indicator: PEOPLE, area: "V", benchmark: "V", period: "2021" };
    expect(comparison(lookup, request).flag).toBe("not-compared");
  });
});
