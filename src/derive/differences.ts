import type { LevelId } from "../model/area.ts";
import type { Indicator } from "../model/indicator.ts";
import type { PublishedObservation } from "../model/observation.ts";
import type { Period } from "../model/period.ts";
import type { RankedArea } from "./ranking.ts";
import { canon } from "../stats/canon.ts";
import { membersOf, observationOf, type AtlasLookup } from "./lookup.ts";

/** How much an area differs from what it was; without one of the two values, `status` says why. */
export interface AreaDifference extends RankedArea {
  readonly before: PublishedObservation | undefined;
  readonly after: PublishedObservation | undefined;
}

interface DifferenceRequest {
  readonly indicator: Indicator;
  readonly level: LevelId;
  readonly since: Period;
  readonly period: Period;
}

/**
 * Subtracts the published values of an earlier period from those of a later one, the largest
 * increase first. What is missing or withheld in one of them has no difference; withheld wins.
 */
export function differences(
  lookup: AtlasLookup,
  { indicator, level, since, period }: DifferenceRequest,
): readonly AreaDifference[] {
  const at = (area: string, when: Period) =>
    observationOf(lookup, { indicator: indicator.code, area, period: when });
  return membersOf(lookup, level)
    .map((area): AreaDifference => {
      const [before, after] = [at(area.code, since), at(area.code, period)];
      const value = differenceOf(before, after);
      const status = value === null ? absenceOf(before, after) : "ok";
      const observation = undefined;
      return { area, before, after, value, status, observation, rank: null, isTied: false };
    })
    .toSorted((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity) || 0);
}

type Observed = PublishedObservation | undefined;

function differenceOf(before: Observed, after: Observed): number | null {
  if (before?.value == null || after?.value == null) return null;
  return canon(after.value - before.value);
}

function absenceOf(before: Observed, after: Observed): RankedArea["status"] {
  const absences = [after, before]
    .filter((observation) => observation?.value == null)
    .map((observation) => observation?.status ?? "missing");
  if (absences.includes("suppressed")) return "suppressed";
  return absences[0] ?? "missing";
}
