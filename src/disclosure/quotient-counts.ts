import type { Indicator } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";
import type { ObservationIndex } from "./observation-index.ts";
import { spotKey } from "./observation-index.ts";

/** The counts above and below the line of one value; null where nothing tells them. */
export interface QuotientCounts {
  readonly numerator: number | null;
  readonly denominator: number | null;
}

const WEIGHTED: ReadonlySet<string> = new Set(["proportion", "rate", "ratio"]);

/**
 * Finds the counts of a value: those of the indicators that it names, else those delivered beside
 * it, else what the value itself gives away together with the other count, to the nearest person.
 * Where both are unknown, the weight of a proportion, rate or ratio stands for its denominator.
 */
export function quotientCounts(
  index: ObservationIndex,
  indicator: Indicator,
  observation: Observation,
): QuotientCounts {
  const { value } = observation;
  const numerator = named(index, indicator.numerator, observation) ?? observation.numerator;
  const weight = numerator === null ? weighted(index, indicator, observation) : null;
  const denominator =
    named(index, indicator.denominator, observation) ?? observation.denominator ?? weight;
  return {
    numerator: numerator ?? impliedNumerator(indicator, value, denominator),
    denominator: denominator ?? impliedDenominator(indicator, value, numerator),
  };
}

function named(
  { positions, atlas }: ObservationIndex,
  code: string | null,
  spot: Observation,
): number | null {
  if (code === null) return null;
  const position = positions.get(code)?.get(spot.period)?.get(spotKey(spot));
  return position === undefined ? null : (atlas.observations[position]?.value ?? null);
}

function weighted(
  index: ObservationIndex,
  { kind, weight }: Indicator,
  spot: Observation,
): number | null {
  return WEIGHTED.has(kind) ? named(index, weight, spot) : null;
}

function impliedNumerator(
  { kind, multiplier }: Indicator,
  value: number | null,
  denominator: number | null,
): number | null {
  if (kind === "mean" || kind === "score" || value === null || denominator === null) return null;
  return Math.round((value * denominator) / multiplier);
}

function impliedDenominator(
  { denominator, multiplier }: Indicator,
  value: number | null,
  numerator: number | null,
): number | null {
  if (denominator === "area_km2" || value === null || value === 0 || numerator === null) {
    return null;
  }
  return Math.round((numerator / value) * multiplier);
}
