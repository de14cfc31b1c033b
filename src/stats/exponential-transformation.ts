import { competitionRanks } from "./competition-ranks.ts";
import { midRanks } from "./mid-ranks.ts";
import { present } from "./present.ts";

/**
 * Which rank tied areas share: the mid-rank, or, as published indices with "1 = most deprived" do,
 * the rank of the most deprived place among them.
 */
export type Ties = "mid" | "min";

/**
 * Spreads a rank share 0 < R <= 1 exponentially: -23 ln(1 - R (1 - e^(-100/23))). R = 1, the most
 * deprived, gives 100, R = 0.9 about 50 (English indices of deprivation, Technical report).
 *
 *     exponentialOfR(1)
 *     // 100
 */
export function exponentialOfR(r: number): number {
  return -23 * Math.log(1 - r * (1 - Math.exp(-100 / 23)));
}

/**
 * Ranks oriented values (higher = more deprived) and spreads the ranks exponentially, so that a
 * domain in which an area is well off hardly cancels one in which it is deprived. Missing stays
 * missing and is not in N.
 *
 *     exponentialTransformation([4, 4, 9, null])
 *     // rounded [15.6, 15.6, 100, null]
 */
export function exponentialTransformation(
  values: readonly (number | null)[],
  ties: Ties = "mid",
): (number | null)[] {
  const count = present(values).length;
  return ascendingRanks(values, ties, count).map((rank) =>
    rank === null ? null : exponentialOfR(rank / count),
  );
}

function ascendingRanks(
  values: readonly (number | null)[],
  ties: Ties,
  count: number,
): (number | null)[] {
  if (ties === "mid") return [...midRanks(values)];
  const ranks = competitionRanks(values, "higher-worse");
  return ranks.map((rank) => (rank === null ? null : count + 1 - rank));
}
