import { competitionRanks } from "./competition-ranks.ts";
import { needSupplyPairs } from "./need-supply-pairs.ts";

/** Ranks with 1 = highest; a difference above 0 means under-served. */
export interface RankDifferences {
  readonly needRank: readonly (number | null)[];
  readonly supplyRank: readonly (number | null)[];
  readonly difference: readonly (number | null)[];
}

/**
 * Compares the place of every area by need with its place by supply per head. Areas without either
 * side are dropped before ranking. A difference under a tenth of the ranked areas says little.
 *
 *     needSupplyRankDifference([40, 35, 5], [1, 2, 3]).difference
 *     // [2, 0, -2]
 */
export function needSupplyRankDifference(
  need: readonly (number | null)[],
  supplyPerHead: readonly (number | null)[],
): RankDifferences {
  const pairs = needSupplyPairs(need, supplyPerHead);
  const needRank = competitionRanks(pairs.need, "neutral");
  const supplyRank = competitionRanks(pairs.supply, "neutral");
  const difference = needRank.map((rank, area) => {
    const other = supplyRank[area] ?? null;
    return rank === null || other === null ? null : other - rank;
  });
  return { needRank, supplyRank, difference };
}
