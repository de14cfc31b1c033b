import type { Objective, ObjectiveIndicator, ZonePlan } from "../model/plan.ts";
import { lastDayOf } from "./last-day-of.ts";
import { areaOf, observationOf, periodsOf, type AtlasLookup } from "./lookup.ts";

/**
 * Adds to the indicators of a plan that the atlas measures the atlas's own published values: those
 * of the objective's area where it names one alone, else those of the zone, each dated by the last
 * day of its period. What the plan itself reports for a day stands; a withheld value is no reading.
 */
export function withPlanReadings(lookup: AtlasLookup): readonly ZonePlan[] {
  return lookup.atlas.plans.map((plan) => ({
    ...plan,
    objectives: plan.objectives.map((objective) => ({
      ...objective,
      indicators: objective.indicators.map((indicator) => ({
        ...indicator,
        readings: readingsOf(lookup, indicator, measuredArea(plan, objective)),
      })),
    })),
  }));
}

/** Gives the code of the area whose values tell how an objective stands. */
function measuredArea({ zone }: ZonePlan, { areas }: Objective): string {
  const [only, ...others] = areas;
  return only === undefined || others.length > 0 ? zone : only;
}

function readingsOf(
  lookup: AtlasLookup,
  { readings, atlasIndicator }: ObjectiveIndicator,
  area: string,
): ObjectiveIndicator["readings"] {
  if (atlasIndicator === null) return readings;
  const stated = new Set(readings.map(({ date }) => date));
  const periods = periodsOf(lookup, atlasIndicator, areaOf(lookup, area).level);
  const found = periods.flatMap((period) => {
    const value = observationOf(lookup, { indicator: atlasIndicator, area, period })?.value ?? null;
    const date = lastDayOf(period);
    return value === null || date === undefined || stated.has(date) ? [] : [{ value, date }];
  });
  return [...readings, ...found].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}
