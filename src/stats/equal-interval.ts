import { extentOf } from "./extent-of.ts";

/**
 * Computes the upper bounds of k classes of equal width: `minimum + (maximum - minimum) * i / k`
 * (method.md 10). All equal: one class; none: none.
 *
 *     equalInterval([0, 3, 10], 2)
 *     // [5, 10]
 */
export function equalInterval(values: readonly number[], k: number): number[] {
  const extent = extentOf(values);
  if (extent === null) return [];
  const [minimum, maximum] = extent;
  if (minimum === maximum) return [maximum];
  const width = maximum - minimum;
  const inner = Array.from({ length: k - 1 }, (_, i) => minimum + (width * (i + 1)) / k);
  return [...inner, maximum];
}
