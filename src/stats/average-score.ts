/** A small area as part of a larger one: `rank` 1 is the most deprived of all small areas. */
export interface RankedPart {
  /** The denominator of the index. */
  readonly population: number;
  readonly score?: number | null;
  readonly rank?: number | null;
}

/** A figure of a larger area and the share of its population that had one (0 to 1). */
export interface HigherLevelFigure {
  readonly value: number | null;
  readonly coverage: number;
}

/**
 * Averages scores with the population (English indices, Research report, appendix A): higher is more
 * deprived. Areas without a score are in neither sum.
 *
 *     averageScore([{ population: 1, score: 40 }, { population: 3, score: 20 }])
 *     // { value: 25, coverage: 1 }
 */
export function averageScore(areas: readonly RankedPart[]): HigherLevelFigure {
  return populationMean(areas, ({ score }) => score ?? null);
}

/**
 * Averages what is read from every area with its population; areas that give null are in neither
 * sum, and lower the coverage.
 *
 *     populationMean([{ population: 1, rank: 2 }, { population: 1 }], (area) => area.rank ?? null)
 *     // { value: 2, coverage: 0.5 }
 */
export function populationMean(
  areas: readonly RankedPart[],
  read: (area: RankedPart) => number | null,
): HigherLevelFigure {
  let [all, held, sum] = [0, 0, 0];
  for (const area of areas) {
    const value = read(area);
    all += area.population;
    if (value === null) continue;
    held += area.population;
    sum += area.population * value;
  }
  return { value: held === 0 ? null : sum / held, coverage: all === 0 ? 0 : held / all };
}
