/**
 * Rounds a count to the nearest multiple of a base, halves upwards. Parts and totals
 * are rounded independently, so that a table of rounded counts may not add up.
 */
export function roundToBase(count: number, base: number): number {
  return Math.round(count / base) * base;
}
