import { present } from "./present.ts";
import { quantile } from "./quantile.ts";

/**
 * Clamps values to their own type-7 quantiles p and 1 - p. Missing stays missing.
 *
 *     winsorise([1, 2, 3, 4, 5, 6, 7, 8, 9, 100], 0.1)
 *     // [1.9, 2, 3, 4, 5, 6, 7, 8, 9, 18.1]
 */
export function winsorise(values: readonly (number | null)[], p = 0.05): (number | null)[] {
  const known = present(values);
  const lower = quantile(known, p);
  const upper = quantile(known, 1 - p);
  if (lower === null || upper === null) return [...values];
  return values.map((value) => (value === null ? null : Math.min(upper, Math.max(lower, value))));
}
