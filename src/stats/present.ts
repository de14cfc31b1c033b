/**
 * Keeps the values that are there, in their order.
 *
 *     present([3, null, 0])
 *     // [3, 0]
 */
export function present(values: readonly (number | null)[]): readonly number[] {
  return values.filter((value) => value !== null);
}
