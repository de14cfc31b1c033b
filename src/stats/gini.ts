import { lorenz } from "./lorenz.ts";

/**
 * Measures inequality BETWEEN AREAS, 0 (equal) to 1 - 1/n, as twice the area between the Lorenz
 * curve and the diagonal, without small-sample correction. Undefined (null) as `lorenz` is.
 *
 *     gini([1, 2, 3, 4, 10])
 *     // 0.4
 */
export function gini(
  values: readonly (number | null)[],
  weights?: readonly number[],
): number | null {
  const points = lorenz(values, weights);
  if (points === null) return null;
  let doubleArea = 0;
  for (const [i, [people, amount]] of points.entries()) {
    const [peopleBefore, amountBefore] = points[i - 1] ?? [0, 0];
    doubleArea += (people - peopleBefore) * (amount + amountBefore);
  }
  return 1 - doubleArea;
}
