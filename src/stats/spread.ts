import { present } from "./present.ts";

/** Mean and population standard deviation (divided by n) of the values that are there. */
export interface Spread {
  readonly count: number;
  readonly mean: number;
  readonly deviation: number;
}

/**
 * Measures mean and population standard deviation; missing values are left out, no value at all
 * gives undefined. A deviation that is only floating noise, under 1e-12 of the mean, is 0.
 *
 *     spread([2, 4, null])
 *     // { count: 2, mean: 3, deviation: 1 }
 */
export function spread(values: readonly (number | null)[]): Spread | undefined {
  const known = present(values);
  const count = known.length;
  if (count === 0) return undefined;
  const mean = known.reduce((sum, value) => sum + value, 0) / count;
  const squares = known.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const deviation = Math.sqrt(squares / count);
  return {
    count,
    mean,
    deviation: deviation < 1e-12 * Math.max(1, Math.abs(mean)) ? 0 : deviation,
  };
}
