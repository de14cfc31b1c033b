/** Digits that machine-readable files keep (method.md 12). */
const SIGNIFICANT_DIGITS = 10;

/**
 * Writes a number for machines: decimal point, no grouping, no exponent, 10 significant digits
 * without trailing zeros. Negative zero is zero.
 */
export function plainNumber(x: number): string {
  if (!Number.isFinite(x)) throw new Error(`invalid number: ${x}`);
  if (Number.isInteger(x) && Math.abs(x) < 10 ** SIGNIFICANT_DIGITS) return String(x);
  const text = x.toPrecision(SIGNIFICANT_DIGITS);
  if (text.includes("e")) return withoutExponent(Number(text));
  const hasTrailingZeros = text.includes(".") && text.endsWith("0");
  return hasTrailingZeros ? text.replace(/\.?0+$/, "") : text;
}

function withoutExponent(rounded: number): string {
  const text = String(rounded);
  const exponent = Number(/e(.+)$/.exec(text)?.[1] ?? 0);
  if (exponent > 0) return BigInt(rounded).toString();
  if (exponent === 0) return text;
  const digits = /\.(\d+)e/.exec(text)?.[1]?.length ?? 0;
  return rounded.toFixed(Math.min(100, digits - exponent));
}
