import { describe, expect, test } from "vitest";
import type { Indicator } from "../../src/model/indicator.ts";
import { comparison } from "../../src/derive/comparison.ts";
import { deriveAtlas } from "../../src/derive/derive-atlas.ts";
import { atlasLookup } from "../../src/derive/lookup.ts";
import { hamlet, hamlets, measured, row, seen, share, valley } from "./hamlets.ts";

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
    expect(found.benchmarkParts.map(({ area }) => area)).toEqual(["V", "H1"]);
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
    expect(ages(mine, whole)).toEqual({
      flag,
      benchmarkValue: whole,
      isRestOfBenchmark: false,
      benchmarkParts: [expect.objectContaining({ area: "V", value: whole })],
    });
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
      benchmarkParts: [expect.objectContaining({ area: "V", value: 10 })],
    });
  });

  test("where the benchmark has none", () => {
    expect(compared(SHARE, [seen("pupil-share", "H1", 10)], [SHARE])).toEqual({
      flag: "not-compared",
      benchmarkValue: null,
      isRestOfBenchmark: false,
      benchmarkParts: [],
    });
  });

  test("with itself", () => {
    const lookup = atlasLookup(deriveAtlas(hamlets([PEOPLE], PLACES)));
    const request = { indicator: PEOPLE, area: "V", benchmark: "V", period: "2021" };
    expect(comparison(lookup, request).flag).toBe("not-compared");
  });
});

describe("births that were worked back from a printed rate", () => {
  const births = measured("births", { derived: "numerator-of:birth-rate" });
  const rate = share("birth-rate", {
    kind: "rate",
    multiplier: 1000,
    decimals: 1,
    numerator: "births",
  });
  /** Suzzara with the five other municipalities of its zone as one: 211.6659 births there. */
  const people = row("people", 21_032, 30_147);
  const others = (211.6659 / 30_147) * 1000;
  const flagOf = (mine: number, given: Partial<Indicator> = {}) => {
    const indicator = { ...rate, ...given };
    const observations = [...people, ...row("birth-rate", mine, others)];
    const lookup = atlasLookup(
      deriveAtlas(
        hamlets([PEOPLE, indicator, births], observations, {
          areas: [hamlet("H1"), hamlet("H2"), valley()],
        }),
      ),
    );
    return comparison(lookup, { indicator, area: "H1", benchmark: "V", period: "2021" });
  };

  test("bear no flag that hangs on the rounding: 8.2 would be higher and 8.15 similar", () => {
    const { flag, benchmarkValue, isRestOfBenchmark } = flagOf(8.2);
    expect(isRestOfBenchmark).toBe(true);
    expect(benchmarkValue).toBeCloseTo(7.0211, 4);
    expect(flag).toBe("similar");
  });

  test("bear one that holds at both ends of the rounding", () => {
    expect(flagOf(8.4).flag).toBe("higher");
    expect(flagOf(5.5).flag).toBe("lower");
  });

  test("bear more where the rate is printed with more decimals", () => {
    expect(flagOf(8.2, { decimals: 4 }).flag).toBe("higher");
  });

  test("bear the flag of the interval itself where they were counted", () => {
    const observations = [
      ...people,
      ...row("birth-rate", 8.2, others),
      ...row("births", 172.4624, 211.6659),
    ];
    const areas = [hamlet("H1"), hamlet("H2"), valley()];
    const counted = measured("births");
    const lookup = atlasLookup(
      deriveAtlas(hamlets([PEOPLE, rate, counted], observations, { areas })),
    );
    const request = { indicator: rate, area: "H1", benchmark: "V", period: "2021" };
    expect(comparison(lookup, request).flag).toBe("higher");
  });
});
