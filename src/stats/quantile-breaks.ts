import { distinctBounds } from "./distinct-bounds.ts";
import { sortedQuantile, sortedValues } from "./quantile.ts";

/**
 * Computes the upper bounds of k classes of about equal size: the quantiles i/k of type 7 (method.md
 * 10). Ties make bounds coincide, and then there are fewer classes; none: none.
 *
 *     quantileBreaks([0, 0, 0, 1, 2, 9], 3)
 *     // [0, 1.3333333333, 9]
 */
export function quantileBreaks(values: readonly number[], k: number): number[] {
  const sorted = sortedValues(values);
  const upper = Array.from({ length: k }, (_, i) => sortedQuantile(sorted, (i + 1) / k) ?? []);
  return distinctBounds(upper.flat());
}
