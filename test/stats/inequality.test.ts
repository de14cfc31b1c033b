import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { concentrationIndex } from "../../src/stats/concentration-index.ts";
import { dissimilarity, isDissimilarityBiased } from "../../src/stats/dissimilarity.ts";
import { gini } from "../../src/stats/gini.ts";
import { locationQuotient } from "../../src/stats/location-quotient.ts";
import { lorenz } from "../../src/stats/lorenz.ts";
import { theilDecomposition } from "../../src/stats/theil-decomposition.ts";
import { theil } from "../../src/stats/theil.ts";

const area = fc.record({
  value: fc.integer({ min: 0, max: 500 }),
  weight: fc.integer({ min: 1, max: 5000 }),
  group: fc.constantFrom("n", "s", "e"),
});
const areas = fc.array(area, { minLength: 1, maxLength: 30 });

describe("gini", () => {
  test("lies between 0 and 1 and does not change with the unit", () => {
    fc.assert(
      fc.property(areas, fc.integer({ min: 1, max: 1000 }), (own, factor) => {
        const weights = own.map(({ weight }) => weight);
        const found = gini(
          own.map(({ value }) => value),
          weights,
        );
        const scaled = gini(
          own.map(({ value }) => value * factor),
          weights,
        );
        expect(found === null).toBe(own.every(({ value }) => value === 0));
        if (found === null) return;
        expect(found).toBeGreaterThan(-1e-12);
        expect(found).toBeLessThan(1);
        expect(scaled).toBeCloseTo(found, 10);
      }),
    );
  });

  test("is undefined with a negative value, and leaves missing ones out", () => {
    expect(gini([-1, 5])).toBeNull();
    expect(gini([0, null, 12, 0])).toBeCloseTo(2 / 3, 12);
    expect(lorenz([null])).toBeNull();
  });
});

describe("theil", () => {
  test("is what is between groups and what is within them", () => {
    fc.assert(
      fc.property(areas, (own) => {
        const found = theilDecomposition(own);
        expect(found === null).toBe(own.every(({ value }) => value === 0));
        if (found !== null) expect(found.between + found.within).toBeCloseTo(found.total, 10);
      }),
    );
  });

  test("is undefined with a negative value or a mean of 0", () => {
    expect(theil([-1, 5])).toBeNull();
    expect(theil([0, 0])).toBeNull();
    expect(theil([0, 2])).toBeCloseTo(Math.LN2, 12);
  });
});

describe("dissimilarity", () => {
  test("leaves out an area where either count is missing", () => {
    expect(dissimilarity([10, null, 10], [5, 5, 15])).toBe(0.25);
  });

  test("is suspect where the group has under 20 people an area", () => {
    expect(isDissimilarityBiased([30, null, 9])).toBe(true);
    expect(isDissimilarityBiased([30, null, 10])).toBe(false);
  });
});

describe("concentrationIndex", () => {
  test("is 0 where all have the same, and turns round with the need", () => {
    fc.assert(
      fc.property(areas, (own) => {
        const supplied = own.map(({ value, weight }, i) => ({ value: value + 1, weight, need: i }));
        const same = supplied.map((each) => ({ ...each, value: 3 }));
        const turned = supplied.map((each) => ({ ...each, need: -each.need }));
        expect(concentrationIndex(same)).toBeCloseTo(0, 10);
        const found = concentrationIndex(supplied) ?? NaN;
        expect(concentrationIndex(turned)).toBeCloseTo(-found, 10);
      }),
    );
  });

  test("leaves out areas without need or supply, and is undefined without any supply", () => {
    const served = { value: 2, weight: 10, need: 4 };
    expect(concentrationIndex([served, { value: null, weight: 9, need: 1 }])).toBeCloseTo(0, 12);
    expect(concentrationIndex([{ ...served, value: 0 }])).toBeNull();
    expect(concentrationIndex([{ ...served, need: null }])).toBeNull();
  });
});

describe("locationQuotient", () => {
  test("is undefined where a total is 0", () => {
    const counts = { local: 1, localTotal: 10, region: 5, regionTotal: 100 };
    expect(locationQuotient(counts)).toBe(2);
    expect(locationQuotient({ ...counts, localTotal: 0 })).toBeNull();
    expect(locationQuotient({ ...counts, region: 0 })).toBeNull();
    expect(locationQuotient({ ...counts, regionTotal: 0 })).toBeNull();
  });
});
