import type { LevelId } from "../model/area.ts";
import type { Indicator } from "../model/indicator.ts";
import { changeSince } from "../model/indicator.ts";
import { parsePeriod, type Period } from "../model/period.ts";
import { periodsOf, type AtlasLookup } from "./lookup.ts";

/**
 * Lists the periods of an indicator whose values can be compared with the latest: those of the same
 * kind and the same number of years, oldest first. A change has none, for its periods all count from
 * the same year.
 */
export function comparablePeriods(
  lookup: AtlasLookup,
  indicator: Indicator,
  level: LevelId,
): readonly Period[] {
  const periods = periodsOf(lookup, indicator.code, level);
  const latest = formOf(periods.at(-1) ?? "");
  if (changeSince(indicator) !== null) return [];
  return periods.filter((period) => formOf(period) === latest);
}

/** A day is compared with a day, three years with three years. */
function formOf(period: Period): string {
  const span = parsePeriod(period);
  return span === undefined ? "" : `${span.kind} ${span.lastYear - span.firstYear}`;
}
