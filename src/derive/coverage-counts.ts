import type { LevelId } from "../model/area.ts";
import type { IndicatorCode } from "../model/indicator.ts";
import type { Period } from "../model/period.ts";
import { isValued, type Status } from "../model/status.ts";
import { membersOf, observationOf, type AtlasLookup } from "./lookup.ts";

/** How many areas stand behind a number; the last four make up the first. */
export interface CoverageCounts {
  readonly areas: number;
  readonly valued: number;
  readonly missing: number;
  readonly suppressed: number;
  /** Not defined (a zero is divided by), or not applicable. */
  readonly other: number;
}

/** Which number is asked about. */
export interface CoverageRequest {
  readonly indicator: IndicatorCode;
  readonly level: LevelId;
  readonly period: Period;
}

/**
 * Counts the members of a level by whether an indicator has a value there. What was never delivered
 * is missing; context areas are not counted; breakdowns neither.
 */
export function coverageCounts(
  lookup: AtlasLookup,
  { indicator, level, period }: CoverageRequest,
): CoverageCounts {
  const statuses = membersOf(lookup, level).map(
    ({ code }) => observationOf(lookup, { indicator, area: code, period })?.status ?? "missing",
  );
  const count = (is: (status: Status) => boolean) => statuses.filter(is).length;
  const [valued, missing, suppressed] = [
    count(isValued),
    count((status) => status === "missing"),
    count((status) => status === "suppressed"),
  ];
  const areas = statuses.length;
  return { areas, valued, missing, suppressed, other: areas - valued - missing - suppressed };
}

/** Counts the withheld observations of an atlas, delivered and computed, with all breakdowns. */
export function withheldCount({ atlas }: AtlasLookup): number {
  return atlas.observations.filter(({ status }) => status === "suppressed").length;
}
