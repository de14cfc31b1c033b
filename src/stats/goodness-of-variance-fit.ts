import { canon } from "./canon.ts";
import { mean } from "./moments.ts";

/**
 * Sums the squared distances of values from the mean of their class, where class i holds
 * `upper[i-1] < v <= upper[i]`. One bound above all values gives the total about the mean.
 *
 *     squaresWithinClasses([1, 2, 9], [2, 9])
 *     // 0.5
 */
export function squaresWithinClasses(values: readonly number[], upper: readonly number[]): number {
  const bounds = upper.map(canon);
  const classes = Map.groupBy(values, (value) =>
    bounds.findIndex((bound) => canon(value) <= bound),
  );
  return [...classes.values()].reduce((sum, members) => sum + squares(members), 0);
}

/**
 * Computes the goodness of variance fit, the share of the variance that classes explain: 1 minus
 * squares within classes over squares in all (method.md 10). All equal: 1.
 *
 *     goodnessOfVarianceFit([1, 2, 9], [2, 9])
 *     // 0.9868421053
 */
export function goodnessOfVarianceFit(values: readonly number[], upper: readonly number[]): number {
  const total = squares(values);
  return total === 0 ? 1 : 1 - squaresWithinClasses(values, upper) / total;
}

function squares(values: readonly number[]): number {
  const centre = mean(values) ?? 0;
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
}
