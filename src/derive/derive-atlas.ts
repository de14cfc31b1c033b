import type { Atlas } from "../model/atlas.ts";
import type { PublishedObservation } from "../model/observation.ts";
import { changeSince, type Indicator } from "../model/indicator.ts";
import { comparePeriods } from "../model/period.ts";
import { aggregates } from "./aggregates.ts";
import { impliedCounts } from "./implied-counts.ts";
import { indexResult } from "./index-results.ts";
import { atlasLookup } from "./lookup.ts";
import { quotients } from "./quotients.ts";
import { withIntervals } from "./with-intervals.ts";
import { withParts } from "./with-parts.ts";
import { withPlanReadings } from "./with-plan-readings.ts";
import { withServiceAreas } from "./with-service-areas.ts";

/**
 * Computes all that an atlas declares and does not deliver, from published numbers only: counts
 * that a rate implies, the values of larger areas, quotients and changes, confidence intervals,
 * the composite index, the areas in which services stand, and the readings of plans. A delivered observation always wins
 * over a computed one.
 */
export function deriveAtlas(atlas: Atlas): Atlas {
  const counted = [impliedCounts, withParts, aggregatesToDivide];
  const steps = [...counted, quotients, withParts, aggregates, withIntervals];
  const observations = steps.reduce(
    (known, step) => step({ ...atlas, observations: known }),
    atlas.observations,
  );
  const services = withServiceAreas(atlas);
  const derived = { ...atlas, observations: sorted(atlas, observations), services };
  const lookup = atlasLookup(derived);
  return { ...derived, plans: withPlanReadings(lookup), indexResult: indexResult(lookup) };
}

/**
 * Adds the larger areas of all that is not computed at every area alike. A larger area whose own
 * counts are published has its quotient from those, whatever is withheld in its parts.
 */
function aggregatesToDivide(atlas: Atlas): readonly PublishedObservation[] {
  const isDelivered = (one: Indicator) => one.derived !== "quotient" && changeSince(one) === null;
  return aggregates({ ...atlas, indicators: atlas.indicators.filter(isDelivered) });
}

function sorted(
  { indicators }: Atlas,
  observations: readonly PublishedObservation[],
): readonly PublishedObservation[] {
  const place = new Map(indicators.map(({ code }, i) => [code, i]));
  const order = (code: string) => place.get(code) ?? indicators.length;
  return observations.toSorted(
    (a, b) =>
      order(a.indicator) - order(b.indicator) ||
      comparePeriods(a.period, b.period) ||
      compareText(a.area, b.area) ||
      compareText(a.breakdown, b.breakdown),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
