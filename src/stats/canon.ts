/**
 * Rounds a number to 12 significant digits, as every comparison for equality, tie or class needs
 * (method.md 0.3). Negative zero becomes zero.
 *
 *     canon(0.1 + 0.2)
 *     // 0.3
 */
export function canon(x: number): number {
  if (Number.isInteger(x) && Math.abs(x) < 1e12) return x + 0;
  return Number(x.toPrecision(12));
}
