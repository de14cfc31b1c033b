import type { Ratio } from "./ratio.ts";
import { ratio } from "./ratio.ts";

export interface BirthRate extends Ratio {
  readonly meanPopulation: number | null;
}

/**
 * Computes live births for 1,000 of the mean population of a year, the mean of 1 January and 31
 * December (ISTAT, Eurostat).
 *
 *     birthRate({ births: 63, populationStart: 10050, populationEnd: 9950 })
 *     // { meanPopulation: 10000, value: 6.3, status: "ok" }
 */
export function birthRate(year: {
  readonly births: number | null;
  readonly populationStart: number | null;
  readonly populationEnd: number | null;
}): BirthRate {
  const { births, populationStart, populationEnd } = year;
  const meanPopulation =
    populationStart === null || populationEnd === null
      ? null
      : (populationStart + populationEnd) / 2;
  const rate = ratio({ numerator: births, denominator: meanPopulation, multiplier: 1000 });
  return { meanPopulation, ...rate };
}
