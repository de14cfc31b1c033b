import { canon } from "./canon.ts";

/**
 * Averages [weight, value] pairs over the values that are there, if their weights hold at least the
 * share of all weights asked for; else gives null. Nothing is imputed.
 *
 *     weightedMeanOfPresent([[3, 10], [1, null]], 0.5)
 *     // 10
 */
export function weightedMeanOfPresent(
  pairs: readonly (readonly [weight: number, value: number | null])[],
  minShare: number,
): number | null {
  let [total, held, sum] = [0, 0, 0];
  for (const [weight, value] of pairs) {
    total += weight;
    if (value === null) continue;
    held += weight;
    sum += weight * value;
  }
  return held === 0 || canon(held / total) < canon(minShare) ? null : sum / held;
}
