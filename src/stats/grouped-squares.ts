import { canon } from "./canon.ts";

/**
 * Distinct values in ascending order, with running sums of their counts and of their first and second
 * powers: the sum of the values from `start` up to, not with, `end` is `sums[end] - sums[start]`.
 */
export interface GroupedSquares {
  readonly values: Float64Array;
  readonly counts: Float64Array;
  readonly firsts: Float64Array;
  readonly seconds: Float64Array;
}

/**
 * Groups values that are equal to 12 significant digits and sums them once, so that the squares
 * within a run take three subtractions. The sums run outwards from the middle value: a few enormous
 * values cost no precision among the many small ones.
 *
 *     groupedSquares([9, 1, 2, 1])
 *     // { values: [1, 2, 9], counts: [-2, 0, 1, 2], firsts: [2, 0, 0, 7], seconds: [-2, 0, 0, 49] }
 */
export function groupedSquares(values: ArrayLike<number>): GroupedSquares {
  const sorted = Float64Array.from(values).sort();
  const { distinct, counts } = grouped(sorted);
  const middle = distinct.length >>> 1;
  const centre = distinct[middle] ?? 0;
  const sumsOf = (term: (distance: number, count: number) => number) =>
    runningSums(
      distinct.map((value, i) => term(value - centre, counts[i] as number)),
      middle,
    );
  return {
    values: distinct,
    counts: sumsOf((_, count) => count),
    firsts: sumsOf((distance, count) => count * distance),
    seconds: sumsOf((distance, count) => count * distance * distance),
  };
}

/**
 * Sums the squared distances from their mean of the values from `start` up to, not with, `end`.
 *
 *     squaresBetween(groupedSquares([9, 1, 2, 1]), 0, 2)
 *     // 0.6666666667
 */
export function squaresBetween(groups: GroupedSquares, start: number, end: number): number {
  const { counts, firsts, seconds } = groups;
  const count = (counts[end] as number) - (counts[start] as number);
  const first = (firsts[end] as number) - (firsts[start] as number);
  const second = (seconds[end] as number) - (seconds[start] as number);
  return end - start < 2 ? 0 : Math.max(0, second - (first * first) / count);
}

function grouped(sorted: Float64Array): { distinct: Float64Array; counts: Float64Array } {
  const distinct = new Float64Array(sorted.length);
  const counts = new Float64Array(sorted.length);
  let last = -1;
  for (let i = 0; i < sorted.length; i++) {
    const value = sorted[i] as number;
    if (last < 0 || isAbove(value, distinct[last] as number)) last++;
    distinct[last] = value;
    counts[last] = (counts[last] as number) + 1;
  }
  return { distinct: distinct.subarray(0, last + 1), counts: counts.subarray(0, last + 1) };
}

/** Compares as `canon` does, but calls it, which is slow, only where the two are almost equal. */
function isAbove(value: number, below: number): boolean {
  if (value === below) return false;
  if (value - below > 1e-10 * Math.max(Math.abs(value), Math.abs(below))) return true;
  return canon(value) > canon(below);
}

/** Running sums of terms that are 0 before the term at `origin`, and negative before that. */
function runningSums(terms: Float64Array, origin: number): Float64Array {
  const sums = new Float64Array(terms.length + 1);
  for (let i = origin; i < terms.length; i++) {
    sums[i + 1] = (sums[i] as number) + (terms[i] as number);
  }
  for (let i = origin - 1; i >= 0; i--) sums[i] = (sums[i + 1] as number) - (terms[i] as number);
  return sums;
}
