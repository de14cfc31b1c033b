/**
 * Computes the quantile of type 7 of Hyndman and Fan (1996), the default of R, numpy and d3.
 * Missing values are left out; none at all gives null.
 *
 *     quantile([3, 6, null, 7, 8], 0.25)
 *     // 5.25
 */
export function quantile(values: readonly (number | null)[], p: number): number | null {
  return sortedQuantile(sortedValues(values), p);
}

/**
 * Computes the same quantile of numbers that are sorted already, for those who need several.
 *
 *     sortedQuantile([3, 6, 7, 8], 0.5)
 *     // 6.5
 */
export function sortedQuantile(sorted: ArrayLike<number>, p: number): number | null {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`invalid quantile: ${p}`);
  const place = (sorted.length - 1) * p;
  const below = sorted[Math.floor(place)];
  if (below === undefined) return null;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

/**
 * Sorts numbers in ascending order without the missing ones.
 *
 *     sortedValues([10, null, 9])
 *     // [9, 10]
 */
export function sortedValues(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null).sort((a, b) => a - b);
}
