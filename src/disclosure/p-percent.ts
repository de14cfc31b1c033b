/**
 * Applies the p per cent rule to an amount: sensitive where the second largest contributor, who
 * knows its own part, can estimate the largest to within p per cent, that is, where the third and
 * smaller contributions add up to less than p per cent of the largest.
 */
export function pPercent(
  contributions: readonly number[],
  { p }: { readonly p: number },
): { readonly remainder: number; readonly threshold: number; readonly sensitive: boolean } {
  const [largest = 0, , ...others] = [...contributions].sort((a, b) => b - a);
  const remainder = others.reduce((total, amount) => total + amount, 0);
  const threshold = (largest * p) / 100;
  return { remainder, threshold, sensitive: remainder < threshold };
}
