import type { HigherLevelFigure, RankedPart } from "./average-score.ts";
import { populationMean } from "./average-score.ts";

/**
 * Averages inverted ranks (n = most deprived of the n ranked small areas) with the population, so
 * that higher is more deprived.
 *
 *     averageRank([{ population: 1, rank: 1 }, { population: 1, rank: 3 }], 10)
 *     // { value: 9, coverage: 1 }
 */
export function averageRank(areas: readonly RankedPart[], n: number): HigherLevelFigure {
  return populationMean(areas, ({ rank }) => (typeof rank === "number" ? n + 1 - rank : null));
}
