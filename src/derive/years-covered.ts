import type { IndicatorCode } from "../model/indicator.ts";
import { parsePeriod } from "../model/period.ts";
import { levelsOf, periodsOf, type AtlasLookup } from "./lookup.ts";

/** The first and the last year of which an indicator says something. */
export interface YearsCovered {
  readonly first: number;
  readonly last: number;
}

/** Gives the years that the periods of an indicator cover at any level; null without a period. */
export function yearsCovered(lookup: AtlasLookup, indicator: IndicatorCode): YearsCovered | null {
  const spans = levelsOf(lookup, indicator)
    .flatMap(({ id }) => periodsOf(lookup, indicator, id))
    .flatMap((period) => parsePeriod(period) ?? []);
  if (spans.length === 0) return null;
  return {
    first: spans.reduce((least, { firstYear }) => Math.min(least, firstYear), Infinity),
    last: spans.reduce((most, { lastYear }) => Math.max(most, lastYear), -Infinity),
  };
}
