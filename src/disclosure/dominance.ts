/**
 * Applies the (n, k) rule to an amount: sensitive where the n largest contributors hold more than
 * k per cent of it. An amount of nothing is not sensitive.
 */
export function dominance(
  contributions: readonly number[],
  { n, k }: { readonly n: number; readonly k: number },
): { readonly share: number; readonly sensitive: boolean } {
  const descending = [...contributions].sort((a, b) => b - a);
  const total = sum(descending);
  const share = total === 0 ? 0 : (sum(descending.slice(0, n)) / total) * 100;
  return { share, sensitive: share > k };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
