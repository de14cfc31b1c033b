import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { largestRemainder } from "../../src/stats/largest-remainder.ts";
import { needSupplyBivariate } from "../../src/stats/need-supply-bivariate.ts";
import { needSupplyFairShare } from "../../src/stats/need-supply-fair-share.ts";
import { needSupplyPairs } from "../../src/stats/need-supply-pairs.ts";
import { needSupplyRankDifference } from "../../src/stats/need-supply-rank-difference.ts";
import { correspondence, needSupplySpearman } from "../../src/stats/need-supply-spearman.ts";
import { needSupplyTypology } from "../../src/stats/need-supply-typology.ts";

const counts = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 20 });

describe("needSupplyPairs", () => {
  test("blanks both sides where one is missing, and counts the rest", () => {
    expect(needSupplyPairs([1, null, 3, 4], [5, 6, null, 8])).toEqual({
      need: [1, null, null, 4],
      supply: [5, null, null, 8],
      count: 2,
    });
  });
});

describe("largestRemainder", () => {
  test("gives whole numbers that add up, each next to its exact share", () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 200 }), (shares, total) => {
        const found = largestRemainder(shares, total);
        const sum = shares.reduce((all, share) => all + share, 0);
        expect(found.reduce((all, count) => all + count, 0)).toBe(sum === 0 ? 0 : total);
        for (const [i, count] of found.entries()) {
          const exact = sum === 0 ? 0 : ((shares[i] ?? 0) / sum) * total;
          expect(Math.abs(count - exact)).toBeLessThan(1 + 1e-9);
        }
      }),
    );
  });

  test("gives what is left to the larger of equal remainders, then to the first", () => {
    expect(largestRemainder([1, 3], 2)).toEqual([0, 2]);
    expect(largestRemainder([1, 1, 1], 100)).toEqual([34, 33, 33]);
  });
});

describe("needSupplyFairShare", () => {
  test("hands out the whole supply, to the unit", () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 60 }), (needCount, totalSupply) => {
        fc.pre(needCount.some((need) => need > 0));
        const supply = needCount.map(() => 1);
        const found = needSupplyFairShare({ totalSupply, needCount, supply });
        const add = (values: readonly (number | null)[]): number =>
          values.reduce((sum: number, value) => sum + (value ?? 0), 0);
        expect(add(found.target)).toBeCloseTo(totalSupply, 8);
        expect(add(found.integerTarget)).toBe(totalSupply);
      }),
    );
  });

  test("gives every area its floor before it shares the rest by need", () => {
    const input = { totalSupply: 10, needCount: [900, 0, 100], supply: [5, 5, 0] };
    expect(needSupplyFairShare(input).integerTarget).toEqual([9, 0, 1]);
    expect(needSupplyFairShare({ ...input, floor: 1 }).integerTarget).toEqual([7, 1, 2]);
    expect(needSupplyFairShare({ ...input, floor: 4 }).integerTarget).toEqual([9, 0, 1]);
  });

  test("gives no target to an area whose need is not known, and none at all without need", () => {
    const found = needSupplyFairShare({ totalSupply: 4, needCount: [3, null], supply: [null, 4] });
    expect(found).toMatchObject({ target: [4, null], gap: [null, null], integerTarget: [4, null] });
    const none = needSupplyFairShare({ totalSupply: 4, needCount: [0, 0], supply: [2, 2] });
    expect(none).toEqual({
      target: [null, null],
      gap: [null, null],
      integerTarget: [null, null],
      mismatch: null,
    });
  });
});

describe("needSupplySpearman", () => {
  test("is 1 where supply follows need in any increasing way, and never beyond", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 30 }), (need) => {
        const supply = need.map((value) => Math.atan(value / 1e9) * 3 + 1);
        expect(needSupplySpearman(need, supply)).toBeCloseTo(1, 10);
      }),
    );
  });

  test("is undefined where one side is equal everywhere", () => {
    expect(needSupplySpearman([1, 2, 3], [4, 4, 4])).toBeNull();
    expect(needSupplySpearman([1, null], [null, 2])).toBeNull();
  });

  test("is put in words from five areas on", () => {
    expect(correspondence(0.9, 4)).toBeNull();
    expect(correspondence(null, 40)).toBeNull();
    const words = [0.19, -0.2, 0.4, -0.6].map((value) => correspondence(value, 5));
    expect(words).toEqual(["none", "weak", "moderate", "strong"]);
  });
});

describe("needSupplyTypology", () => {
  test("cuts at the mean of the complete pairs if asked to", () => {
    expect(needSupplyTypology([0, 0, 9, 100], [1, 2, 9, null], "mean")).toEqual([
      "low-need/low-supply",
      "low-need/low-supply",
      "high-need/high-supply",
      null,
    ]);
  });

  test("has no type where there is no pair", () => {
    expect(needSupplyTypology([1], [null])).toEqual([null]);
  });
});

describe("needSupplyBivariate", () => {
  test("counts every complete pair in one cell", () => {
    const need = fc.array(fc.option(fc.integer({ min: 0, max: 9 })), { maxLength: 30 });
    fc.assert(
      fc.property(need, (own) => {
        const { cell, counts: table } = needSupplyBivariate(own, [...own].reverse());
        const counted = table.flat().reduce((sum, count) => sum + count, 0);
        const complete = needSupplyPairs(own, [...own].reverse()).count;
        expect(counted).toBe(complete);
        expect(cell.filter((each) => each !== null && each >= 0 && each < 9)).toHaveLength(
          complete,
        );
      }),
    );
  });
});

describe("needSupplyRankDifference", () => {
  test("turns round when need and supply change places", () => {
    const need = [4, 9, null, 1, 7];
    const supply = [2, 2, 5, 8, 3];
    const there = needSupplyRankDifference(need, supply).difference;
    const back = needSupplyRankDifference(supply, need).difference;
    expect(there).toEqual([0, 2, null, -3, 0]);
    expect(back).toEqual(there.map((places) => (places === null ? null : 0 - places)));
  });
});
