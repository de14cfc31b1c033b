import type { WeightedScores } from "./combine-domains.ts";
import { combineDomains } from "./combine-domains.ts";

/**
 * Averages the oriented, normalised indicators of a domain, area by area, with their weights. Where
 * some are missing the weights of the others are rescaled if they hold at least `minIndicatorShare`
 * of the weight; else the area has no score.
 *
 *     domainScore([{ weight: 1, scores: [2, null] }, { weight: 1, scores: [4, 1] }])
 *     // [3, null]
 */
export function domainScore(
  indicators: readonly WeightedScores[],
  minIndicatorShare = 2 / 3,
): (number | null)[] {
  return combineDomains(indicators, { minWeightShare: minIndicatorShare });
}
