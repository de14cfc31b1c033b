import { canon } from "./canon.ts";
import { normalCdf } from "./normal.ts";
import { quantile } from "./quantile.ts";

export interface LongTrend {
  readonly slope: number;
  readonly intercept: number;
  /** The Mann-Kendall S, its variance corrected for ties, its z, and two-sided p. */
  readonly s: number;
  readonly variance: number;
  readonly z: number;
  readonly p: number;
  readonly tau: number;
}

const FEWEST_POINTS = 5;

/**
 * Fits the line of Theil and Sen, the median of all pairwise slopes, and tests it by Mann and
 * Kendall with correction for ties and continuity (method.md 9.2). Missing values are left out, and
 * gaps do no harm; fewer than five values give null. The slope is worth printing where p < 0.05.
 *
 *     theilSen([1, 2, 3, 4, 5], [2, 4, 6, 8, 10])
 *     // { slope: 2, intercept: 0, s: 10, variance: 16.6667, z: 2.2045, p: 0.0275, tau: 1 }
 */
export function theilSen(
  years: readonly number[],
  values: readonly (number | null)[],
): LongTrend | null {
  const points = years.flatMap((year, i) => {
    const value = values[i] ?? null;
    return value === null ? [] : [[year, value] as const];
  });
  const n = points.length;
  if (n < FEWEST_POINTS) return null;
  const known = points.map(([, y]) => canon(y));
  const { slopes, s } = comparePairs(points, known);
  const slope = median(slopes);
  const intercept = median(points.map(([, y]) => y)) - slope * median(points.map(([t]) => t));
  const variance = varianceOfS(known);
  const z = s === 0 ? 0 : (s - Math.sign(s)) / Math.sqrt(variance);
  const p = Math.min(1, 2 * normalCdf(-Math.abs(z)));
  return { slope, intercept, s, variance, z, p, tau: s / ((n * (n - 1)) / 2) };
}

/** `known` holds the values of the points after `canon`, which is slow, so that each is asked once. */
function comparePairs(
  points: readonly (readonly [number, number])[],
  known: readonly number[],
): { slopes: number[]; s: number } {
  const slopes: number[] = [];
  let s = 0;
  for (const [i, [laterTime, laterValue]] of points.entries()) {
    for (const [j, [time, value]] of points.slice(0, i).entries()) {
      slopes.push((laterValue - value) / (laterTime - time));
      s += Math.sign((known[i] ?? 0) - (known[j] ?? 0));
    }
  }
  return { slopes, s };
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5) ?? 0;
}

function varianceOfS(values: readonly number[]): number {
  const term = (n: number) => n * (n - 1) * (2 * n + 5);
  const countByValue = new Map<number, number>();
  for (const value of values) {
    countByValue.set(value, (countByValue.get(value) ?? 0) + 1);
  }
  const ties = [...countByValue.values()].reduce((sum, count) => sum + term(count), 0);
  return (term(values.length) - ties) / 18;
}
