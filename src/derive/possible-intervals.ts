import type { Indicator } from "../model/indicator.ts";
import type { PublishedObservation } from "../model/observation.ts";
import type { AtlasLookup } from "./lookup.ts";
import { countsStatus } from "./counts-status.ts";
import { intervalOf, type ValueInterval } from "./interval-of.ts";

/**
 * Lists the intervals that a value may have. It is one where the counts were counted. Where a count
 * was worked back from a printed rate, the true rate lies up to half a unit of the last printed
 * decimal off: then those of both ends follow. None where the value has no interval.
 */
export function possibleIntervals(
  lookup: AtlasLookup,
  indicator: Indicator,
  { observation, confidence }: { observation: PublishedObservation; confidence: number },
): readonly ValueInterval[] {
  const { value } = observation;
  const own = intervalOf(indicator, observation, confidence);
  if (value === null || own === undefined) return [];
  const counts = countsStatus(lookup.observationTables, indicator, observation);
  const isDerivedEstimate = observation.derived && observation.status === "estimated";
  if (counts !== "estimated" && !isDerivedEstimate) return [own];
  const half = 0.5 * 10 ** -indicator.decimals;
  const ends = [value - half, value + half].flatMap(
    (end) => intervalOf(indicator, withValue(indicator, observation, end), confidence) ?? [],
  );
  return [own, ...ends];
}

/** Puts another value beside the numerator that it implies; the denominator stays. */
function withValue(
  { kind, multiplier }: Indicator,
  { denominator }: PublishedObservation,
  end: number,
) {
  const most = kind === "proportion" ? multiplier : Infinity;
  const value = Math.min(Math.max(end, 0), most);
  const numerator = denominator === null ? null : (value * denominator) / multiplier;
  return { value, numerator, denominator };
}
