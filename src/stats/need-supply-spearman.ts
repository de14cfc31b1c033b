import { midRanks } from "./mid-ranks.ts";
import { MINIMUM_AREAS } from "./minimum-areas.ts";
import { needSupplyPairs } from "./need-supply-pairs.ts";
import { zscores } from "./zscores.ts";

/** How strong a correspondence is called; null where there are too few areas. */
export type Correspondence = "none" | "weak" | "moderate" | "strong";

/**
 * Correlates the mid-ranks of need and supply (Spearman): +1 where supply follows need. Areas without
 * either side are left out; one side equal everywhere, or under 2 areas, gives null.
 *
 *     needSupplySpearman([1, 2, 2, 4], [5, 5, 1, 0])
 *     // rounded -0.833
 */
export function needSupplySpearman(
  need: readonly (number | null)[],
  supply: readonly (number | null)[],
): number | null {
  const pairs = needSupplyPairs(need, supply);
  const needScores = zscores(midRanks(pairs.need));
  const supplyScores = zscores(midRanks(pairs.supply));
  if (isFlat(needScores) || isFlat(supplyScores)) return null;
  const products = needScores.map((score, area) => (score ?? 0) * (supplyScores[area] ?? 0));
  const correlation = products.reduce((sum, product) => sum + product, 0) / pairs.count;
  return Math.max(-1, Math.min(1, correlation));
}

/**
 * Names the strength of a correlation among `count` areas: under 0.2 none, under 0.4 weak, under 0.6
 * moderate, else strong. Under 5 areas, or without a correlation, nothing is said (null).
 *
 *     correspondence(-0.43, 8)
 *     // "moderate"
 */
export function correspondence(correlation: number | null, count: number): Correspondence | null {
  if (correlation === null || count < MINIMUM_AREAS.correlation) return null;
  const strength = Math.abs(correlation);
  if (strength < 0.2) return "none";
  if (strength < 0.4) return "weak";
  return strength < 0.6 ? "moderate" : "strong";
}

function isFlat(scores: readonly (number | null)[]): boolean {
  return scores.every((score) => score === null || score === 0);
}
