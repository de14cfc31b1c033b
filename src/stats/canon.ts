/**
 * Rounds a number to 12 significant digits, as every comparison for equality, tie or class needs
 * (method.md 0.3). Negative zero becomes zero.
 *
 *     canon(0.1 + 0.2)
 *     // 0.3
 */
export function canon(x: number): number {
  if (Number.isInteger(x) && Math.abs(x) < 1e12) return x + 0;
  return hasSixDecimals(x) ? x : Number(x.toPrecision(12));
}

/**
 * True where a number is greater than another by more than rounding can explain. To round is dear:
 * it is done only where the two are nearly equal.
 *
 *     exceeds(0.1 + 0.2, 0.3)
 *     // false
 */
export function exceeds(a: number, b: number): boolean {
  if (a <= b) return false;
  return a - b > (Math.abs(a) + Math.abs(b)) * 1e-9 || canon(a) > canon(b);
}

/** True of the number that is nearest to one of at most 12 digits: nothing is left to be rounded. */
function hasSixDecimals(x: number): boolean {
  const millionths = Math.round(x * 1e6);
  return Math.abs(millionths) < 1e12 && millionths / 1e6 === x;
}
