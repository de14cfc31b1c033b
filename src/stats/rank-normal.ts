import { midRanks } from "./mid-ranks.ts";
import { normalInverse } from "./normal.ts";
import { present } from "./present.ts";

/**
 * Replaces values by van der Waerden scores: the normal quantile of mid-rank / (n + 1). Missing
 * stays missing and is not in n; ties share their mid-rank.
 *
 *     rankNormal([7, 100, null, 12])
 *     // rounded [-0.674, 0.674, null, 0]
 */
export function rankNormal(values: readonly (number | null)[]): (number | null)[] {
  const count = present(values).length;
  return midRanks(values).map((rank) => (rank === null ? null : normalInverse(rank / (count + 1))));
}
