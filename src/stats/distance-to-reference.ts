/**
 * Divides values by a reference area's value: 1 is as the reference. Only for positive ratio data; a
 * reference of 0 leaves every area undefined.
 *
 *     distanceToReference([12, null], 10)
 *     // [1.2, null]
 */
export function distanceToReference(
  values: readonly (number | null)[],
  reference: number,
): (number | null)[] {
  return values.map((value) => (value === null || reference === 0 ? null : value / reference));
}
