/**
 * Gives the smallest and the largest value; null of nothing.
 *
 *     extentOf([3, 1, 2])
 *     // [1, 3]
 */
export function extentOf(values: readonly number[]): [minimum: number, maximum: number] | null {
  if (values.length === 0) return null;
  let [minimum, maximum] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < minimum) minimum = value;
    if (value > maximum) maximum = value;
  }
  return [minimum, maximum];
}
