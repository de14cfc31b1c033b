import { describe, expect, test } from "vitest";

import { averageRank } from "../../src/stats/average-rank.ts";
import { averageScore } from "../../src/stats/average-score.ts";
import { extent, extentWeight } from "../../src/stats/extent.ts";
import { localConcentration } from "../../src/stats/local-concentration.ts";

const parts = [
  { population: 100, score: 60, rank: 1 },
  { population: 300, score: null, rank: null },
  { population: 100, score: 20, rank: 9 },
];

describe("the index of larger areas", () => {
  test("leaves areas without a score out of both sums and says what is covered", () => {
    expect(averageScore(parts)).toEqual({ value: 40, coverage: 0.4 });
    expect(averageRank(parts, 10)).toEqual({ value: 6, coverage: 0.4 });
    expect(extent(parts, 10)).toEqual({ value: 0.5, coverage: 0.4 });
    expect(localConcentration(parts, 10)).toBe(10);
  });

  test("has no figure where no small area is ranked", () => {
    expect(averageScore([{ population: 5, score: null }])).toEqual({ value: null, coverage: 0 });
    expect(averageScore([])).toEqual({ value: null, coverage: 0 });
    expect(localConcentration([{ population: 5, rank: null }], 10)).toBeNull();
  });

  test("weighs the last of the percentiles 0.05, and never more than the one before", () => {
    const weights = Array.from({ length: 100 }, (_, i) => extentWeight(i + 1, 100));
    expect(weights[29]).toBeCloseTo(0.05, 12);
    expect(weights.every((weight, i) => weight <= (weights[i - 1] ?? 1))).toBe(true);
  });
});
