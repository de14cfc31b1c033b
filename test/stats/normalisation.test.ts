import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { combineDomains } from "../../src/stats/combine-domains.ts";
import { exponentialTransformation } from "../../src/stats/exponential-transformation.ts";
import { geometricMean } from "../../src/stats/geometric-mean.ts";
import { minmax } from "../../src/stats/minmax.ts";
import { rankNormal } from "../../src/stats/rank-normal.ts";
import { rankShift } from "../../src/stats/rank-shift.ts";
import { shrinkage } from "../../src/stats/shrinkage.ts";
import { shrunkRates } from "../../src/stats/shrunk-rates.ts";
import { spread } from "../../src/stats/spread.ts";
import { winsorise } from "../../src/stats/winsorise.ts";
import { zscores } from "../../src/stats/zscores.ts";

const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 40 });

describe("zscores", () => {
  test("have mean 0 and deviation 1 wherever values differ", () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const found = spread(zscores(values));
        if (found === undefined || (spread(values)?.deviation ?? 0) < 1e-3) return;
        expect(found.mean).toBeCloseTo(0, 8);
        expect(found.deviation).toBeCloseTo(1, 8);
      }),
    );
  });

  test("take floating noise around a large mean for equality", () => {
    expect(zscores([1e9, 1e9 + 1e-6, 1e9])).toEqual([0, 0, 0]);
  });

  test("leave nothing where there is nothing", () => {
    expect(zscores([null, null])).toEqual([null, null]);
    expect(zscores([])).toEqual([]);
  });
});

describe("minmax", () => {
  test("gives a half where all values are equal", () => {
    expect(minmax([7, null, 7], "higher-better")).toEqual([0.5, null, 0.5]);
  });

  test("stays between 0 and 1 and turns round with the direction", () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const worse = minmax(values, "higher-worse");
        const better = minmax(values, "higher-better");
        for (const [i, place] of worse.entries()) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(1);
          expect((place ?? NaN) + (better[i] ?? NaN)).toBeCloseTo(1, 12);
        }
      }),
    );
  });
});

describe("exponentialTransformation", () => {
  test("rises with the value, above 0 and never above 100", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 40 }), (values) => {
        const sorted = [...values].sort((a, b) => a - b);
        const found = exponentialTransformation(sorted).map((score) => score ?? NaN);
        expect(found.every((score, i) => score > (found[i - 1] ?? 0))).toBe(true);
        expect(found.at(-1)).toBeCloseTo(100, 9);
      }),
    );
  });
});

describe("shrinkage", () => {
  test("leaves an area without people undefined and out of the parent", () => {
    const found = shrinkage([
      { numerator: 0, denominator: 0 },
      { numerator: 1, denominator: 4 },
      { numerator: null, denominator: 8 },
    ]);
    expect(found.parent).toBe(0.25);
    expect(found.areas[0]).toEqual({ raw: null, weight: null, shrunk: null });
    expect(found.areas[2]).toEqual({ raw: null, weight: null, shrunk: null });
  });

  test("finds nothing in a parent without any count", () => {
    expect(shrinkage([{ numerator: null, denominator: null }]).parent).toBeNull();
  });

  test("puts every rate between its own and the parent's, on the logits", () => {
    const areas = [
      { numerator: 2, denominator: 20 },
      { numerator: 80, denominator: 250 },
    ];
    const { parent, areas: found } = shrinkage(areas);
    expect(found[0]?.shrunk).toBeGreaterThan(0.1);
    expect(found[0]?.shrunk).toBeLessThan(parent ?? NaN);
    expect(found[1]?.weight).toBeGreaterThan(found[0]?.weight ?? NaN);
  });
});

describe("shrunkRates", () => {
  test("shrink within each parent, and leave a lonely area as it is", () => {
    const found = shrunkRates([
      { numerator: 5, denominator: 50, parent: "alone" },
      { numerator: 2, denominator: 20, parent: "z" },
      { numerator: 80, denominator: 250, parent: "z" },
      { numerator: 9, denominator: 10, parent: null },
      { numerator: 1, denominator: 10, parent: null },
    ]);
    expect([found[0], found[3], found[4]]).toEqual([0.1, 0.9, 0.1]);
    expect(found[1]).toBeGreaterThan(0.1);
    // The halves that the logits add pull a large area hardly at all.
    expect(found[2]).toBeCloseTo(0.32, 2);
  });
});

describe("combineDomains", () => {
  test("rescales weights as published only where a domain is missing", () => {
    const domains = [
      { weight: 0.6, scores: [50, 50] },
      { weight: 0.2, scores: [10, null] },
    ];
    const found = combineDomains(domains, { weights: "as-published" });
    expect(found[0]).toBeCloseTo(0.6 * 50 + 0.2 * 10, 12);
    expect(found[1]).toBeCloseTo(0.8 * 50, 12);
  });

  test("has no geometric mean of a score of 0, and none of areas without domains", () => {
    const domains = [
      { weight: 1, scores: [0, 4, null] },
      { weight: 1, scores: [9, 9, null] },
    ];
    expect(combineDomains(domains, { combine: "geometric" })).toEqual([
      null,
      expect.closeTo(6, 12),
      null,
    ]);
    expect(combineDomains([])).toEqual([]);
  });
});

describe("small helpers of the index", () => {
  test("a geometric mean needs every score and some weight", () => {
    expect(geometricMean([80, null], [1, 1])).toBeNull();
    expect(geometricMean([80], [0])).toBeNull();
    expect(geometricMean([80, 20])).toBeCloseTo(40, 12);
  });

  test("van der Waerden scores of one value are 0", () => {
    expect(rankNormal([7, null])).toEqual([0, null]);
  });

  test("winsorising nothing gives nothing", () => {
    expect(winsorise([null, null])).toEqual([null, null]);
  });

  test("a rank shift leaves out areas that are ranked in one list only", () => {
    expect(rankShift([1, 2, null], [2, null, 1])).toBe(1);
    expect(rankShift([null], [1])).toBeNull();
  });
});
