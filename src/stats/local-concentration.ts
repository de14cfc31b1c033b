import type { RankedPart } from "./average-score.ts";

/**
 * Averages the inverted ranks (n = most deprived) of the most deprived areas that hold exactly a
 * tenth of the population; the last of them counts with the part that is needed. Areas without a
 * rank are left out; none left gives null.
 *
 *     localConcentration([{ population: 5000, rank: 12 }, { population: 700, rank: 40 }], 786)
 *     // 775
 */
export function localConcentration(areas: readonly RankedPart[], n: number): number | null {
  const ranked = areas
    .flatMap(({ population, rank }) => (typeof rank === "number" ? [{ population, rank }] : []))
    .sort((a, b) => a.rank - b.rank);
  const tenth = ranked.reduce((sum, { population }) => sum + population, 0) / 10;
  if (tenth === 0) return null;
  let [needed, sum] = [tenth, 0];
  for (const { population, rank } of ranked) {
    const part = Math.min(population, needed);
    sum += part * (n + 1 - rank);
    needed -= part;
  }
  return sum / tenth;
}
