import type { WeightedValue } from "./lorenz.ts";
import { weightedValues } from "./lorenz.ts";

/**
 * Measures inequality between areas with Theil's T, 0 (equal) to ln n; natural logarithm, 0 ln 0 = 0.
 * Missing values are left out; a negative value, or a mean of 0, leaves it undefined (null).
 *
 *     theil([1, 2, 3, 4, 10])
 *     // rounded 0.276
 */
export function theil(
  values: readonly (number | null)[],
  weights?: readonly number[],
): number | null {
  return theilOf(weightedValues(values, weights));
}

/**
 * Computes Theil's T of values that are all there.
 *
 *     theilOf([{ value: 5, weight: 1 }, { value: 5, weight: 2 }])
 *     // 0
 */
export function theilOf(areas: readonly WeightedValue[]): number | null {
  const mean = weightedMeanValue(areas);
  if (mean === null || mean <= 0 || areas.some(({ value }) => value < 0)) return null;
  const population = areas.reduce((sum, { weight }) => sum + weight, 0);
  const sum = areas.reduce((total, { value, weight }) => total + weight * xLogX(value / mean), 0);
  return sum / population;
}

/**
 * Gives the weighted mean of values that are all there, null where the weights are 0 in all.
 *
 *     weightedMeanValue([{ value: 1, weight: 3 }, { value: 5, weight: 1 }])
 *     // 2
 */
export function weightedMeanValue(areas: readonly WeightedValue[]): number | null {
  const population = areas.reduce((sum, { weight }) => sum + weight, 0);
  const total = areas.reduce((sum, { value, weight }) => sum + value * weight, 0);
  return population === 0 ? null : total / population;
}

function xLogX(x: number): number {
  return x === 0 ? 0 : x * Math.log(x);
}
