/**
 * Gives the share of a group that would have to move to be spread over the areas as the rest is
 * (Duncan and Duncan 1955), 0 to 1. An area where either count is missing is left out; an empty
 * group or rest gives null. Biased upwards where counts are small: see `isDissimilarityBiased`.
 *
 *     dissimilarity([10, 40, 50], [190, 160, 50])
 *     // 0.375
 */
export function dissimilarity(
  group: readonly (number | null)[],
  rest: readonly (number | null)[],
): number | null {
  const pairs = group.flatMap((count, i) => {
    const other = rest[i] ?? null;
    return count === null || other === null ? [] : [[count, other] as const];
  });
  const groupTotal = pairs.reduce((sum, [count]) => sum + count, 0);
  const restTotal = pairs.reduce((sum, [, other]) => sum + other, 0);
  if (groupTotal === 0 || restTotal === 0) return null;
  const differences = pairs.map(([a, b]) => Math.abs(a / groupTotal - b / restTotal));
  return differences.reduce((sum, difference) => sum + difference, 0) / 2;
}

/**
 * Tells whether chance alone may make a group look segregated: under 20 of it an area on average.
 *
 *     isDissimilarityBiased([3, 9])
 *     // true
 */
export function isDissimilarityBiased(group: readonly (number | null)[]): boolean {
  const known = group.filter((count) => count !== null);
  return known.reduce((sum, count) => sum + count, 0) < 20 * known.length;
}
