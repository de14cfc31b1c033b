import type { Indicator } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";
import type { ObservationIndex } from "./observation-index.ts";
import { isPublicCount, isQuotient } from "./count-source.ts";
import { quotientCounts } from "./quotient-counts.ts";
import { roundToBase } from "./round-to-base.ts";

const LEAST_BASE = 5;
const SMALL_DENOMINATOR = 1000;

/**
 * Rounds the counts of people of an observation to a base. A rate of fewer than 1000 people is computed
 * again from rounded counts where the base is at least 5, and then loses its bounds, which were
 * those of the exact rate (method.md 13.5).
 */
export function roundedObservation(
  index: ObservationIndex,
  observation: Observation,
  base: number,
): Observation {
  const indicator = index.indicatorByCode.get(observation.indicator);
  if (indicator?.protect !== "people" || observation.value === null) return observation;
  const round = (count: number | null): number | null =>
    count === null ? null : roundToBase(count, base);
  if (indicator.kind === "count") {
    const { value, lower, upper, numerator, denominator } = observation;
    return {
      ...observation,
      value: round(value),
      lower: round(lower),
      upper: round(upper),
      numerator: round(numerator),
      denominator: round(denominator),
    };
  }
  return isQuotient(indicator)
    ? roundedQuotient({ index, indicator, base }, observation)
    : observation;
}

function roundedQuotient(
  {
    index,
    indicator,
    base,
  }: {
    readonly index: ObservationIndex;
    readonly indicator: Indicator;
    readonly base: number;
  },
  observation: Observation,
): Observation {
  const round = (count: number | null, code: string | null): number | null =>
    count === null || isPublicCount(index, code) ? count : roundToBase(count, base);
  const rounded = {
    ...observation,
    numerator: round(observation.numerator, indicator.numerator),
    denominator: round(observation.denominator, indicator.denominator),
  };
  const counts = quotientCounts(index, indicator, observation);
  const isSmall = counts.denominator !== null && counts.denominator < SMALL_DENOMINATOR;
  if (base < LEAST_BASE || !isSmall || !isOfCounts(indicator)) return rounded;
  const numerator = round(counts.numerator, indicator.numerator);
  const denominator = round(counts.denominator, indicator.denominator);
  if (numerator === null || denominator === null || denominator === 0) return rounded;
  const value = (numerator / denominator) * indicator.multiplier;
  return { ...rounded, value, lower: null, upper: null };
}

function isOfCounts({ kind }: Indicator): boolean {
  return kind !== "mean" && kind !== "score";
}
