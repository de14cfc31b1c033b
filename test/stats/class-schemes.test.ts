import { describe, expect, test } from "vitest";

import { divergingBreaks } from "../../src/stats/diverging-breaks.ts";
import { equalInterval } from "../../src/stats/equal-interval.ts";
import { goodnessOfVarianceFit } from "../../src/stats/goodness-of-variance-fit.ts";
import { headTailBreaks } from "../../src/stats/head-tail-breaks.ts";
import { manualBreaks } from "../../src/stats/manual-breaks.ts";
import { naturalBreaks } from "../../src/stats/natural-breaks.ts";
import { prettyBreaks } from "../../src/stats/pretty-breaks.ts";
import { quantileBreaks } from "../../src/stats/quantile-breaks.ts";
import { stdMeanBreaks } from "../../src/stats/std-mean-breaks.ts";

type Breaks = (values: readonly number[]) => number[];

const SCHEMES: readonly (readonly [string, Breaks])[] = [
  ["equal interval", (values) => equalInterval(values, 5)],
  ["quantile", (values) => quantileBreaks(values, 5)],
  ["natural", (values) => naturalBreaks(values, 5)],
  ["standard deviation", (values) => stdMeanBreaks(values)],
  ["head and tail", (values) => headTailBreaks(values)],
  ["pretty", (values) => prettyBreaks(values, 5)],
];

describe.each(SCHEMES)("%s", (_, breaks) => {
  test("has no class without values", () => {
    expect(breaks([])).toEqual([]);
  });

  test("has one class for one value and for equal values", () => {
    expect(breaks([7])).toEqual([7]);
    expect(breaks([7, 7, 7])).toEqual([7]);
  });

  test("keeps the maximum within the last class", () => {
    expect(breaks([-3.5, 0, 0, 2, 41.7]).at(-1)).toBeGreaterThanOrEqual(41.7);
  });
});

test("equal intervals of negative values go up to the maximum", () => {
  expect(equalInterval([-10, -2], 4)).toEqual([-8, -6, -4, -2]);
});

test("pretty classes of values that are multiples of the step waste none", () => {
  expect(prettyBreaks([0, 50], 5)).toEqual([10, 20, 30, 40, 50]);
  expect(prettyBreaks([0.1 + 0.2, 0.8], 5)).toEqual([0.4, 0.5, 0.6, 0.7, 0.8]);
});

test("the head is split no further than the palette goes", () => {
  const powers = Array.from({ length: 60 }, (_, i) => 2 ** (i / 2));
  expect(headTailBreaks(powers)).toHaveLength(4);
  expect(headTailBreaks(powers, { maxClasses: 3 })).toHaveLength(3);
});

test("manual bounds are sorted and kept once each, and need no values", () => {
  expect(manualBreaks([], [20, 10, 10])).toEqual([10, 20]);
  expect(manualBreaks([20.5], [10, 20])).toEqual([10, 20, 20.5]);
});

test("values at the centre alone make one diverging class", () => {
  expect(divergingBreaks([100, 100], 100, 2)).toEqual([100]);
  expect(divergingBreaks([], 100, 2)).toEqual([]);
});

test("classes of equal values explain everything", () => {
  expect(goodnessOfVarianceFit([4, 4], [4])).toBe(1);
  expect(goodnessOfVarianceFit([1, 2, 9], [9])).toBe(0);
});
