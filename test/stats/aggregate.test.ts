import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { ratioOfSums } from "../../src/stats/aggregate.ts";
import { weightedMean } from "../../src/stats/weighted-mean.ts";

const count = fc.integer({ min: 0, max: 1_000_000 });
const rows = fc.array(fc.tuple(fc.option(count), fc.option(count)), { maxLength: 30 });

describe("the ratio of sums", () => {
  test("of one part is the part", () => {
    fc.assert(
      fc.property(count, fc.integer({ min: 1 }), (numerator, denominator) => {
        expect(ratioOfSums([[numerator, denominator]], { multiplier: 1000 })).toEqual({
          value: (numerator / denominator) * 1000,
          numerator,
          denominator,
          coverage: 1,
          status: "ok",
        });
      }),
    );
  });

  test("does not depend on the order of the parts", () => {
    fc.assert(
      fc.property(rows, (parts) => {
        expect(ratioOfSums(parts.toReversed())).toEqual(ratioOfSums(parts));
      }),
    );
  });

  test("has a value only with a status that promises one, and a coverage from 0 to 1", () => {
    fc.assert(
      fc.property(rows, (parts) => {
        const { value, status, coverage } = ratioOfSums(parts);
        expect(value !== null).toBe(status === "ok" || status === "partial");
        expect(coverage >= 0 && coverage <= 1).toBe(true);
      }),
    );
  });

  test("of nothing, or of missing parts alone, is missing and covers nothing", () => {
    const missing = { value: null, status: "missing", coverage: 0 };
    expect(ratioOfSums([])).toMatchObject(missing);
    expect(ratioOfSums([[null, 100]])).toMatchObject(missing);
    expect(ratioOfSums([[null, null]])).toMatchObject(missing);
  });

  test("of denominators that are all 0 is undefined, never 0", () => {
    expect(ratioOfSums([[0, 0]])).toMatchObject({ value: null, status: "undefined" });
  });

  test("is suppressed with a suppressed part, whatever else is missing", () => {
    const parts = [
      [null, 50, "suppressed"],
      [null, 10, "missing"],
      [5, 10],
    ] as const;
    expect(ratioOfSums(parts)).toMatchObject({
      value: null,
      numerator: null,
      status: "suppressed",
    });
  });

  test("leaves out a part to which the indicator does not apply", () => {
    const parts = [
      [null, null, "not-applicable"],
      [5, 10],
    ] as const;
    expect(ratioOfSums(parts)).toMatchObject({ value: 0.5, coverage: 1, status: "ok" });
    expect(ratioOfSums(parts.slice(0, 1))).toMatchObject({
      value: null,
      status: "not-applicable",
    });
  });

  test("is estimated where a part is, partial where a part is", () => {
    expect(
      ratioOfSums([
        [1, 2],
        [1, 2, "estimated"],
      ]).status,
    ).toBe("estimated");
    expect(
      ratioOfSums([
        [1, 2, "partial"],
        [1, 2, "estimated"],
      ]).status,
    ).toBe("partial");
  });

  test("counts a part of unknown size as one of the usual size in the coverage", () => {
    expect(
      ratioOfSums([
        [1, 100],
        [1, 300],
        [null, null],
        [1, 200],
      ]).coverage,
    ).toBe(0.75);
  });
});

describe("the weighted mean", () => {
  test("of one part is the part", () => {
    expect(weightedMean([[7, 41.2]])).toEqual({ value: 41.2, coverage: 1, status: "ok" });
  });

  test("lies between its values", () => {
    const part = fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: -50, max: 50 }));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), (parts) => {
        const values = parts.map(([, value]) => value);
        const { value } = weightedMean(parts);
        expect(value).toBeGreaterThanOrEqual(Math.min(...values));
        expect(value).toBeLessThanOrEqual(Math.max(...values));
      }),
    );
  });

  test("of nothing is missing; of weights of 0 undefined; with a suppressed part suppressed", () => {
    expect(weightedMean([]).status).toBe("missing");
    expect(weightedMean([[0, 5]])).toMatchObject({ value: null, status: "undefined" });
    expect(
      weightedMean([
        [1, 5],
        [1, null, "suppressed"],
      ]).status,
    ).toBe("suppressed");
  });

  test("leaves out a value whose weight is unknown", () => {
    expect(
      weightedMean([
        [10, 4],
        [null, 400],
      ]),
    ).toEqual({
      value: 4,
      coverage: 0.5,
      status: "partial",
    });
  });
});
