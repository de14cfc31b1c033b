import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { comparisonFlag } from "../../src/stats/comparison-flag.ts";
import { differenceOfProportions } from "../../src/stats/difference-of-proportions.ts";
import { exactPoissonLimits } from "../../src/stats/exact-poisson-limits.ts";
import { meanInterval } from "../../src/stats/mean-interval.ts";
import { rateInterval } from "../../src/stats/rate-interval.ts";
import { rateRatio } from "../../src/stats/rate-ratio.ts";
import { wilsonInterval } from "../../src/stats/wilson.ts";

const confidence = fc.constantFrom(0.95, 0.998);

describe("Wilson's interval", () => {
  test("holds the proportion and stays from 0 to 1", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), share, confidence, (n, p, level) => {
        const { value, lower, upper } = wilsonInterval(p * n, n, level);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual((value ?? NaN) + 1e-12);
        expect(upper).toBeGreaterThanOrEqual((value ?? NaN) - 1e-12);
        expect(upper).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("of nobody is undefined", () => {
    expect(wilsonInterval(0, 0, 0.95)).toEqual({
      value: null,
      lower: null,
      upper: null,
      status: "undefined",
    });
  });

  test("lets floating noise pass, more than all not", () => {
    expect(wilsonInterval(0.1 + 0.2, 0.3, 0.95).upper).toBe(1);
    expect(() => wilsonInterval(5, 4, 0.95)).toThrow("invalid count: 5 of 4");
  });
});

describe("the interval of a rate", () => {
  test("has the exact limits of Poisson below 10: their tails hold half of what is outside", () => {
    for (const level of [0.95, 0.998]) {
      for (let count = 0; count < 10; count++) {
        const [lower, upper] = exactPoissonLimits(count, level);
        const outside = (1 - level) / 2;
        expect(poissonAtMost(count, upper)).toBeCloseTo(outside, 12);
        if (count > 0) expect(1 - poissonAtMost(count - 1, lower)).toBeCloseTo(outside, 12);
      }
    }
  });

  test("holds the rate, also of a count that is not whole", () => {
    const count = fc.double({ min: 0, max: 200, noNaN: true });
    fc.assert(
      fc.property(count, confidence, (events, level) => {
        const input = { count: events, denominator: 500, multiplier: 1000, confidence: level };
        const { value, lower, upper } = rateInterval(input);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(value ?? NaN);
        expect(upper).toBeGreaterThan(value ?? NaN);
      }),
    );
  });

  test("of 9.7 events moves the limits of 9", () => {
    const { lower, upper, method } = rateInterval({ count: 9.7, denominator: 1, confidence: 0.95 });
    expect(method).toBe("exact");
    expect(lower).toBeCloseTo(4.8153730974, 9);
    expect(upper).toBeCloseTo(17.7848034514, 9);
  });

  test("without a denominator is undefined", () => {
    const none = rateInterval({ count: 3, denominator: 0, confidence: 0.95 });
    expect(none).toMatchObject({ value: null, status: "undefined", method: null });
  });

  test("has no exact limits at another confidence", () => {
    const rate = { count: 3, denominator: 10, confidence: 0.9 };
    expect(() => rateInterval(rate)).toThrow("invalid confidence: 0.9");
  });
});

test("the mean of nothing is missing, of one value it has no limits", () => {
  expect(meanInterval([null], 0.95)).toMatchObject({ value: null, status: "missing" });
  expect(meanInterval([4, null], 0.95)).toMatchObject({ value: 4, lower: null, sd: null });
  expect(meanInterval([4, 4, 4], 0.95)).toMatchObject({ lower: 4, upper: 4, sd: 0 });
});

test("two proportions that are swapped differ by the opposite", () => {
  const groups = { x1: 56, n1: 70, x2: 48, n2: 80, confidence: 0.95 };
  const swapped = { x1: 48, n1: 80, x2: 56, n2: 70, confidence: 0.95 };
  const [there, back] = [groups, swapped].map(differenceOfProportions);
  expect(back?.lower).toBeCloseTo(-(there?.upper ?? NaN), 12);
  expect(there?.isSignificant).toBe(true);
  expect(differenceOfProportions({ ...groups, n2: 0, x2: 0 }).status).toBe("undefined");
});

test("a rate is compared with a rate of 0 as undefined, not as infinite", () => {
  const rates = { count1: 5, denominator1: 10, count2: 0, denominator2: 10, confidence: 0.95 };
  expect(rateRatio(rates)).toEqual({ ratio: null, lower: null, upper: null, status: "undefined" });
});

describe("the comparison flag", () => {
  const above = { lower: 20, upper: 30, benchmark: 18, direction: "neutral" } as const;

  test("is not much where the wider interval holds the benchmark", () => {
    expect(comparisonFlag({ ...above, lower998: 17, upper998: 33 })).toBe("higher");
    expect(comparisonFlag({ ...above, lower998: 18.5, upper998: 31 })).toBe("much-higher");
  });

  test("flips with the direction", () => {
    expect(comparisonFlag({ ...above, direction: "higher-worse" })).toBe("worse");
    expect(comparisonFlag({ ...above, direction: "higher-better" })).toBe("better");
  });

  test("is similar where floating noise parts the limit from the benchmark", () => {
    const touching = { ...above, lower: 0.1 + 0.2, benchmark: 0.3 };
    expect(comparisonFlag(touching)).toBe("similar");
  });

  test("without a benchmark compares nothing", () => {
    expect(comparisonFlag({ ...above, benchmark: null })).toBe("not-compared");
  });
});

function poissonAtMost(count: number, expected: number): number {
  let term = Math.exp(-expected);
  let sum = term;
  for (let i = 1; i <= count; i++) {
    term *= expected / i;
    sum += term;
  }
  return sum;
}
