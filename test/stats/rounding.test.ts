import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { benjaminiHochberg } from "../../src/stats/benjamini-hochberg.ts";
import { canon } from "../../src/stats/canon.ts";
import { largestRemainder } from "../../src/stats/largest-remainder.ts";
import { oneIn } from "../../src/stats/one-in.ts";
import { quantile } from "../../src/stats/quantile.ts";
import { roundDown, roundHalfAway, roundUp } from "../../src/stats/round-half-away.ts";

describe("rounding", () => {
  test("never gives negative zero", () => {
    expect(roundHalfAway(-0.04, 1)).toBe(0);
    expect(roundUp(-0.04, 1)).toBe(0);
    expect(roundDown(-0, 1)).toBe(0);
    expect(canon(-0)).toBe(0);
  });

  test("takes tiny and huge numbers, and tens", () => {
    expect(roundHalfAway(4.2e-7, 2)).toBe(0);
    expect(roundHalfAway(4.5e-7, 7)).toBe(5e-7);
    expect(roundHalfAway(1.5e21, 2)).toBe(1.5e21);
    expect(roundHalfAway(125, -1)).toBe(130);
  });

  test("up and down are not moved by floating noise", () => {
    expect(roundUp(0.1 + 0.2, 1)).toBe(0.3);
    expect(roundDown(0.3 - 0.1 - 0.1, 1)).toBe(0.1);
    expect([roundUp(-1.25, 1), roundDown(-1.25, 1)]).toEqual([-1.2, -1.3]);
  });

  test("does what Intl.NumberFormat does with halfExpand", () => {
    const thousandths = fc.integer({ min: -1e8, max: 1e8 }).map((whole) => whole / 1000);
    fc.assert(
      fc.property(thousandths, fc.integer({ min: 0, max: 3 }), (value, decimals) => {
        const format = new Intl.NumberFormat("en", {
          maximumFractionDigits: decimals,
          useGrouping: false,
          signDisplay: "negative",
        });
        expect(String(roundHalfAway(value, decimals))).toBe(format.format(value));
      }),
    );
  });
});

describe("shares by the largest remainder", () => {
  test("sum to the total and are off by less than one unit", () => {
    const shares = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(shares, fc.integer({ min: 0, max: 2 }), (values, decimals) => {
        const sum = values.reduce((all, value) => all + value, 0);
        fc.pre(sum > 0);
        const rounded = largestRemainder(values, 100, decimals);
        expect(canon(rounded.reduce((all, share) => all + share, 0))).toBe(100);
        for (const [i, share] of rounded.entries()) {
          const exact = (100 * (values[i] ?? NaN)) / sum;
          expect(Math.abs(share - exact)).toBeLessThan(10 ** -decimals + 1e-9);
        }
      }),
    );
  });

  test("of nothing are nothing", () => {
    expect(largestRemainder([], 100)).toEqual([]);
    expect(largestRemainder([0, 0], 100)).toEqual([0, 0]);
  });
});

test("a proportion is one in N only where that is close, and never one in one", () => {
  expect(oneIn(0.001)).toEqual({ count: 1, outOf: 1000 });
  expect(oneIn(0.335)).toEqual({ count: 1, outOf: 3 });
  expect(oneIn(0.98)).toEqual({ count: 98, outOf: 100 });
  expect(oneIn(0)).toEqual({ count: 0, outOf: 100 });
  expect(() => oneIn(28)).toThrow("invalid proportion: 28");
});

test("the quantile of nothing is null, of one value the value", () => {
  expect(quantile([null], 0.5)).toBeNull();
  expect(quantile([7, null], 0.9)).toBe(7);
  expect(() => quantile([1], 50)).toThrow("invalid quantile: 50");
});

test("adjusted p values are no smaller than the p values, and no test is none", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (p) => {
      const { adjusted } = benjaminiHochberg(p, 0.05);
      for (const [i, value] of p.entries()) {
        expect(adjusted[i]).toBeGreaterThanOrEqual(value);
        expect(adjusted[i]).toBeLessThanOrEqual(1);
      }
    }),
  );
  expect(benjaminiHochberg([], 0.05)).toEqual({ reject: [], adjusted: [] });
});
