import type { HigherLevelFigure, RankedPart } from "./average-score.ts";
import { populationMean } from "./average-score.ts";
import { canon } from "./canon.ts";

/**
 * Gives the share of the population that lives in the most deprived small areas: the worst tenth
 * counts in full, the next two tenths less and less (English indices, Research report, appendix A).
 *
 *     extent([{ population: 1, rank: 5 }, { population: 3, rank: 700 }], 786)
 *     // { value: 0.25, coverage: 1 }
 */
export function extent(areas: readonly RankedPart[], n: number): HigherLevelFigure {
  return populationMean(areas, ({ rank }) =>
    typeof rank === "number" ? extentWeight(rank, n) : null,
  );
}

/**
 * Weighs a rank among n for the extent: 1 up to the 10th percentile, 0.95 in the 11th, falling by
 * 0.90/19 to 0.05 in the 30th, 0 beyond.
 *
 *     extentWeight(300, 1000)
 *     // 0.05
 */
export function extentWeight(rank: number, n: number): number {
  const percentile = Math.ceil(canon((100 * rank) / n));
  if (percentile <= 10) return 1;
  return percentile <= 30 ? 0.95 - ((percentile - 11) * 0.9) / 19 : 0;
}
