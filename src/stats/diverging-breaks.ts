/**
 * Computes class bounds that lie symmetrically about a centre (0, 100, the value of the region), with
 * equal steps up to the value farthest from it. A side without values keeps its classes, so that the
 * neutral colour stays at the centre; a value at the centre falls into the class below it. All values
 * at the centre: one class; none: none.
 *
 *     divergingBreaks([95, 100, 130], 100, 2)
 *     // [85, 100, 115, 130]
 */
export function divergingBreaks(
  values: readonly number[],
  centre: number,
  perSide: number,
): number[] {
  if (values.length === 0) return [];
  const farthest = values.reduce((most, value) => Math.max(most, Math.abs(value - centre)), 0);
  if (farthest === 0) return [centre];
  return Array.from(
    { length: 2 * perSide },
    (_, i) => centre + (farthest * (i + 1 - perSide)) / perSide,
  );
}
