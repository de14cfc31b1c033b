import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { recentTrendOfProportion, recentTrendOfValues } from "../../src/stats/recent-trend.ts";
import { theilSen } from "../../src/stats/theil-sen.ts";
import { trendChange } from "../../src/stats/trend-change.ts";
import { trendWord } from "../../src/stats/trend-word.ts";

const years = [2019, 2020, 2021, 2022, 2023, 2024];
const rising = {
  years,
  numerators: [500, 100, 130, 160, 190, 220],
  denominators: [1000, 1000, 1000, 1000, 1000, 1000],
};

describe("the recent trend", () => {
  test("looks at the last five years only", () => {
    expect(recentTrendOfProportion(rising)).toMatchObject({
      trend: "increasing",
      reason: "significant",
    });
  });

  test.each([
    ["too-few-points", { ...rising, years: years.slice(2) }],
    ["gap", { ...rising, years: [2018, 2019, 2020, 2021, 2023, 2024] }],
    ["missing-value", { ...rising, numerators: [500, 100, null, 160, 190, 220] }],
    [
      "zero-denominator",
      { ...rising, denominators: [9, 9, 9, 9, 9, 0], numerators: [1, 1, 1, 1, 1, 0] },
    ],
  ])("cannot be calculated with %s", (reason, series) => {
    expect(recentTrendOfProportion(series)).toEqual({
      trend: "cannot-be-calculated",
      reason,
      chi2: null,
      beta: null,
    });
  });

  test("of nothing but zeros, or of everyone, is no significant change", () => {
    const none = { ...rising, numerators: [0, 0, 0, 0, 0, 0] };
    const all = { ...rising, numerators: rising.denominators };
    for (const series of [none, all]) {
      expect(recentTrendOfProportion(series)).toMatchObject({ reason: "not-significant", chi2: 0 });
    }
  });

  test("with a count of 0 still has a direction", () => {
    const series = { ...rising, numerators: [500, 0, 30, 60, 90, 120] };
    expect(recentTrendOfProportion(series).trend).toBe("increasing");
  });

  test("of values turns round with their order", () => {
    const values = [9, 10, 12, 13, 15, 18];
    const band = (sample: number[]) => ({
      years,
      values: sample,
      lower: sample.map((value) => value - 1),
      upper: sample.map((value) => value + 1),
      confidence: 0.95,
    });
    const up = recentTrendOfValues(band(values.slice(0, 1).concat(values.slice(1))));
    const down = recentTrendOfValues(band([0, ...values.slice(1).reverse()]));
    expect([up.trend, down.trend]).toEqual(["increasing", "decreasing"]);
    expect(down.chi2).toBeCloseTo(up.chi2 ?? NaN, 9);
  });

  test("of values without room between their limits cannot be calculated", () => {
    const values = [1, 2, 3, 4, 5, 6];
    const series = { years, values, lower: values, upper: values, confidence: 0.95 };
    expect(recentTrendOfValues(series).reason).toBe("no-interval");
  });
});

describe("the long trend", () => {
  test("needs five values; a missing one does not count", () => {
    expect(theilSen([1, 2, 3, 4], [1, 2, 3, 4])).toBeNull();
    expect(theilSen([1, 2, 3, 4, 5], [1, 2, null, 4, 5])).toBeNull();
    expect(theilSen([1, 2, 3, 4, 5, 6], [1, 2, null, 4, 5, 6])?.slope).toBe(1);
  });

  test("moves with the values and turns round with their sign", () => {
    const values = fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 5, maxLength: 12 });
    fc.assert(
      fc.property(values, (sample) => {
        const times = sample.map((_, i) => 2000 + i);
        const trend = theilSen(times, sample);
        const opposite = theilSen(
          times,
          sample.map((value) => -value),
        );
        const moved = theilSen(
          times,
          sample.map((value) => value + 7),
        );
        expect(opposite?.slope).toBeCloseTo(-(trend?.slope ?? NaN), 9);
        expect(opposite?.p).toBeCloseTo(trend?.p ?? NaN, 12);
        expect(moved?.slope).toBeCloseTo(trend?.slope ?? NaN, 9);
        expect(Math.abs(trend?.tau ?? NaN)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

test("a change from a negative value is not relative, from a missing one not at all", () => {
  expect(trendChange({ before: -2, after: 3, unit: "€" }).relative).toBeNull();
  expect(trendChange({ before: null, after: 3, unit: "%" })).toEqual({
    absolute: null,
    absoluteUnit: "pp",
    relative: null,
  });
});

test("no significant change is neither good nor bad", () => {
  expect(trendWord("no-significant-change", "higher-worse")).toBe("no significant change");
  expect(trendWord("increasing", "higher-better")).toBe("increasing and getting better");
});
