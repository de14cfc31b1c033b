import fc from "fast-check";
import { ckmeans } from "simple-statistics";
import { describe, expect, test } from "vitest";

import { squaresWithinClasses } from "../../src/stats/goodness-of-variance-fit.ts";
import { naturalBreaks } from "../../src/stats/natural-breaks.ts";
import { mulberry32 } from "../../src/stats/random.ts";

const SMALL = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 9 });
const CLASSES = fc.integer({ min: 1, max: 5 });

describe("natural breaks", () => {
  test("are the best of all partitions, and of equally good ones the first", () => {
    fc.assert(
      fc.property(SMALL, CLASSES, (values, k) => {
        expect(naturalBreaks(values, k)).toEqual(bestOfAll(values, k));
      }),
    );
  });

  test("are not worse with enormous values at either end", () => {
    const small = Array.from({ length: 40 }, (_, i) => (i % 10 < 5 ? i : 200 + i));
    const sample = [-1e9, ...small, 1e9];
    expect(naturalBreaks(sample, 4)).toEqual([-1e9, 34, 239, 1e9]);
  });

  test("move and grow with the values", () => {
    fc.assert(
      fc.property(SMALL, CLASSES, (values, k) => {
        const moved = values.map((value) => value * 8 + 1024);
        const expected = naturalBreaks(values, k).map((bound) => bound * 8 + 1024);
        expect(naturalBreaks(moved, k)).toEqual(expected);
      }),
    );
  });

  test("agree with ckmeans of simple-statistics where the optimum is not tied", () => {
    const random = mulberry32(11);
    for (const k of [2, 3, 5, 7]) {
      const values = Array.from({ length: 2000 }, () => -Math.log(1 - random()) * 100);
      const expected = ckmeans(values, k).map((cluster) => Math.max(...cluster));
      expect(naturalBreaks(values, k)).toEqual(expected);
    }
  });

  test("agree with ckmeans on 35,000 values", () => {
    const random = mulberry32(5);
    const values = Array.from({ length: 35_000 }, () => Math.round(random() ** 3 * 1e5) / 10);
    const expected = ckmeans(values, 5).map((cluster) => cluster.at(-1));
    expect(naturalBreaks(values, 5)).toEqual(expected);
  });

  test("take 0.1 + 0.2 and 0.3 for one value", () => {
    expect(naturalBreaks([0.3, 0.1 + 0.2, 0.5], 3)).toHaveLength(2);
  });

  test("leave what they are given in its order", () => {
    const values = [3, 1, 2];
    naturalBreaks(values, 2);
    expect(values).toEqual([3, 1, 2]);
  });
});

/** Tries every way to cut the distinct values, in the order of the tie rule. */
function bestOfAll(values: readonly number[], k: number): number[] {
  const distinct = [...new Set(values)].sort((a, b) => a - b);
  const partitions = cuts(distinct, Math.min(k, distinct.length));
  const squares = partitions.map((upper) => squaresWithinClasses(values, upper));
  const least = Math.min(...squares);
  return (
    partitions[squares.findIndex((candidate) => candidate <= least * (1 + 1e-12) + 1e-12)] ?? []
  );
}

function cuts(distinct: readonly number[], k: number): number[][] {
  if (k === 1) return [distinct.slice(-1)];
  return distinct
    .slice(0, distinct.length - k + 1)
    .flatMap((bound, i) => cuts(distinct.slice(i + 1), k - 1).map((rest) => [bound, ...rest]));
}
