import type { Interval } from "./interval.ts";
import { mean, sampleDeviation } from "./moments.ts";
import { studentQuantile } from "./student-t.ts";

export interface MeanInterval extends Interval {
  /** Sample standard deviation (n - 1). */
  readonly sd: number | null;
}

/**
 * Computes the mean of a sample with its interval by Student's t (method.md 2.3). Missing values are
 * left out; one value has no limits, none is "missing".
 *
 *     meanInterval([4, 7, 6, 9, 4], 0.95)
 *     // { value: 6, lower: 3.36603290074, upper: 8.63396709926, sd: 2.12132034356, status: "ok" }
 */
export function meanInterval(values: readonly (number | null)[], confidence: number): MeanInterval {
  const sample = values.filter((value) => value !== null);
  const value = mean(sample);
  const sd = sampleDeviation(sample);
  if (value === null) return { value, lower: null, upper: null, sd, status: "missing" };
  if (sd === null) return { value, lower: null, upper: null, sd, status: "ok" };
  const t = studentQuantile((1 + confidence) / 2, sample.length - 1);
  const half = (t * sd) / Math.sqrt(sample.length);
  return { value, lower: value - half, upper: value + half, sd, status: "ok" };
}
