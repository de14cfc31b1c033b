import { spread } from "./spread.ts";

/**
 * Standardises values to mean 0 and population standard deviation 1 (divided by n). Missing stays
 * missing; where all values are equal every score is 0, because nothing tells the areas apart.
 *
 *     zscores([5, 7, null])
 *     // [-1, 1, null]
 */
export function zscores(values: readonly (number | null)[]): (number | null)[] {
  const known = spread(values);
  if (known === undefined) return values.map(() => null);
  const { mean, deviation } = known;
  const score = (value: number): number => (deviation === 0 ? 0 : (value - mean) / deviation);
  return values.map((value) => (value === null ? null : score(value)));
}
