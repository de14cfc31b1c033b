/**
 * Computes the mean; null of nothing.
 *
 *     mean([1, 2, 6])
 *     // 3
 */
export function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Computes the sample standard deviation (n - 1), for intervals of a mean and for classes; null of
 * fewer than two values.
 *
 *     sampleDeviation([4, 7, 6, 9, 4])
 *     // 2.12132034356
 */
export function sampleDeviation(values: readonly number[]): number | null {
  if (values.length < 2) return null;
  return Math.sqrt(centralSum(values, 2) / (values.length - 1));
}

/**
 * Computes the skewness g1, the third central moment in units of the population deviation; 0 where
 * all values are equal, null of nothing.
 *
 *     skewness([1, 1, 1, 9])
 *     // 1.154700538
 */
export function skewness(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const variance = centralSum(values, 2) / values.length;
  if (variance === 0) return 0;
  return centralSum(values, 3) / values.length / variance ** 1.5;
}

function centralSum(values: readonly number[], power: number): number {
  const centre = mean(values) ?? 0;
  return values.reduce((sum, value) => sum + (value - centre) ** power, 0);
}
