/** Digits that machine-readable files keep (method.md 12). */
const SIGNIFICANT_DIGITS = 10;

/**
 * Writes a number for machines: decimal point, no grouping, no exponent, 10 significant digits
 * without trailing zeros. Negative zero is zero.
 */
export function plainNumber(x: number): string {
  if (!Number.isFinite(x)) throw new Error(`invalid number: ${x}`);
  const shortest = String(x);
  if (shortest.length <= SIGNIFICANT_DIGITS && !shortest.includes("e")) return shortest;
  const rounded = Number(x.toPrecision(SIGNIFICANT_DIGITS)) + 0;
  const text = String(rounded);
  const exponent = Number(/e(.+)$/.exec(text)?.[1] ?? 0);
  if (exponent > 0) return BigInt(rounded).toString();
  if (exponent === 0) return text;
  const digits = /\.(\d+)e/.exec(text)?.[1]?.length ?? 0;
  return rounded.toFixed(Math.min(100, digits - exponent));
}
