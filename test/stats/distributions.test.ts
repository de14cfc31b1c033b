import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { criticalZ, normalCdf, normalInverse } from "../../src/stats/normal.ts";
import { mulberry32 } from "../../src/stats/random.ts";
import { shuffle } from "../../src/stats/shuffle.ts";
import { studentQuantile } from "../../src/stats/student-t.ts";

/** Relative, so that the tails count as much as the middle. */
function expectClose(got: number, expected: number, tolerance: number): void {
  expect(Math.abs(got - expected)).toBeLessThanOrEqual(tolerance * Math.abs(expected));
}

describe("the normal distribution", () => {
  test.each([
    [-8, 6.22096057427174e-16],
    [-5, 2.866515718791933e-7],
    [-3.1, 0.0009676032132183563],
    [-2.9, 0.0018658133003840375],
    [-1, 0.15865525393145707],
    [0, 0.5],
    [0.3, 0.6179114221889526],
    [1.96, 0.9750021048517795],
    [4, 0.9999683287581669],
  ])("lies below %d with the probability that SciPy's norm.cdf gives", (x, p) => {
    expectClose(normalCdf(x), p, 1e-12);
  });

  test.each([
    [1e-300, -37.0470962993612],
    [1e-10, -6.361340902404056],
    [0.001, -3.090232306167813],
    [0.02425, -1.972961051311885],
    [0.3, -0.5244005127080409],
    [0.975, 1.959963984540054],
    [0.999, 3.090232306167813],
  ])("has at %d the quantile that SciPy's norm.ppf gives", (p, x) => {
    expectClose(normalInverse(p), x, 1e-14);
  });

  test("and its inverse undo each other", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), (p) => {
        expect(Math.abs(normalCdf(normalInverse(p)) - p)).toBeLessThan(1e-14);
      }),
    );
  });

  test("has no quantile outside 0 to 1, and infinite ones at the ends", () => {
    expect(() => normalInverse(1.1)).toThrow("invalid probability: 1.1");
    expect([normalInverse(0), normalInverse(0.5), normalInverse(1)]).toEqual([
      -Infinity,
      0,
      Infinity,
    ]);
  });

  test("gives the z of the method exactly", () => {
    expect(criticalZ(0.95)).toBeCloseTo(1.959963984540054, 14);
    expect(criticalZ(0.998)).toBeCloseTo(3.090232306167813, 14);
  });
});

describe("Student's t", () => {
  test.each([
    [0.975, 1, 12.706204736174694],
    [0.975, 2, 4.302652729749462],
    [0.975, 4, 2.7764451051977934],
    [0.975, 30, 2.0422724563012378],
    [0.999, 1, 318.30883898555015],
    [0.999, 7, 4.785289628638333],
    [0.95, 101, 1.6600806304117863],
    [0.975, 786, 1.9629867152471514],
  ])("has at %d with %i degrees of freedom the quantile that SciPy's t.ppf gives", (p, df, t) => {
    expectClose(studentQuantile(p, df), t, 1e-11);
  });

  test("is symmetric", () => {
    expect(studentQuantile(0.025, 5)).toBeCloseTo(-studentQuantile(0.975, 5), 12);
    expect(studentQuantile(0.5, 5)).toBe(0);
  });

  test("needs whole degrees of freedom", () => {
    expect(() => studentQuantile(0.9, 0)).toThrow("invalid degrees of freedom: 0");
  });
});

describe("random order", () => {
  test("keeps every item and is the same for the same seed", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
        const shuffled = shuffle(items, mulberry32(seed));
        expect(shuffled.toSorted()).toEqual(items.toSorted());
        expect(shuffle(items, mulberry32(seed))).toEqual(shuffled);
      }),
    );
  });
});
