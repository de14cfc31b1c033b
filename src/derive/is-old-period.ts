import type { LevelId } from "../model/area.ts";
import type { IndicatorCode } from "../model/indicator.ts";
import type { Period } from "../model/period.ts";
import { comparePeriods } from "../model/period.ts";
import { periodsOf, type AtlasLookup } from "./lookup.ts";

/** Tells whether the numbers of a level are older than the newest that the indicator has anywhere. */
export function isOldPeriod(
  lookup: AtlasLookup,
  { indicator, period }: { readonly indicator: IndicatorCode; readonly period: Period },
): boolean {
  const latest = ({ id }: { readonly id: LevelId }) => periodsOf(lookup, indicator, id).at(-1);
  const newest = lookup.atlas.config.levels.flatMap((level) => latest(level) ?? []);
  return newest.some((other) => comparePeriods(period, other) < 0);
}
