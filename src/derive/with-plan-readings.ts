import type { Objective, ObjectiveIndicator, ZonePlan } from "../model/plan.ts";
import { parsePeriod, type Period } from "../model/period.ts";
import { lastDayOf } from "./last-day-of.ts";
import { areaOf, observationOf, periodsOf, type AtlasLookup } from "./lookup.ts";

type Reading = ObjectiveIndicator["readings"][number];

/**
 * Adds to the indicators of a plan that the atlas measures the atlas's own published values: those
 * of the objective's area where it names one alone, else those of the zone, each dated by the last
 * day of its period. What is counted from the start of the plan is the sum of the periods since, up
 * to the first that is missing. What the plan itself reports for a day stands; a withheld value is
 * no reading.
 */
export function withPlanReadings(lookup: AtlasLookup): readonly ZonePlan[] {
  return lookup.atlas.plans.map((plan) => ({
    ...plan,
    objectives: plan.objectives.map((objective) => ({
      ...objective,
      indicators: objective.indicators.map((indicator) => ({
        ...indicator,
        readings: readingsOf(lookup, indicator, {
          area: measuredArea(plan, objective),
          from: plan.period.from,
        }),
      })),
    })),
  }));
}

/** Gives the code of the area whose values tell how an objective stands. */
function measuredArea({ zone }: ZonePlan, { areas }: Objective): string {
  const [only, ...others] = areas;
  return only === undefined || others.length > 0 ? zone : only;
}

/** Where an indicator is read, and the first day of the plan. */
interface Measured {
  readonly area: string;
  readonly from: string;
}

function readingsOf(
  lookup: AtlasLookup,
  { readings, atlasIndicator, cumulative }: ObjectiveIndicator,
  { area, from }: Measured,
): Reading[] {
  if (atlasIndicator === null) return readings;
  const stated = new Set(readings.map(({ date }) => date));
  const periods = periodsOf(lookup, atlasIndicator, areaOf(lookup, area).level);
  const at = (period: Period) => observationReading(lookup, { atlasIndicator, area, period });
  const found = cumulative
    ? runningSums(periods, from, at)
    : periods.flatMap((one) => at(one) ?? []);
  const added = found.filter(({ date }) => !stated.has(date));
  return [...readings, ...added].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

interface Place {
  readonly atlasIndicator: string;
  readonly area: string;
  readonly period: Period;
}

function observationReading(
  lookup: AtlasLookup,
  { atlasIndicator, area, period }: Place,
): Reading | undefined {
  const observation = observationOf(lookup, { indicator: atlasIndicator, area, period });
  const { value = null, lower = null, upper = null } = observation ?? {};
  const date = lastDayOf(period);
  if (value === null || date === undefined) return undefined;
  return lower === null || upper === null ? { value, date } : { value, date, lower, upper };
}

/** Adds up the periods that follow on each other from the first day of the plan. */
function runningSums(
  periods: readonly Period[],
  from: string,
  at: (period: Period) => Reading | undefined,
): Reading[] {
  const sums: Reading[] = [];
  let next = parsePeriod(from)?.start;
  let sum = 0;
  for (const period of periods) {
    const span = parsePeriod(period);
    const reading = at(period);
    if (span === undefined || next === undefined || span.start < next) continue;
    if (span.start !== next || reading === undefined) break;
    sum += reading.value;
    sums.push({ value: sum, date: reading.date });
    next = span.end + 1;
  }
  return sums;
}
