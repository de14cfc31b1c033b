import type { Area, AreaCode, LevelId } from "../model/area.ts";
import type { Indicator } from "../model/indicator.ts";
import type { PublishedObservation } from "../model/observation.ts";
import type { Period } from "../model/period.ts";
import type { Status } from "../model/status.ts";
import { competitionRanks } from "../stats/competition-ranks.ts";
import { MINIMUM_AREAS } from "../stats/minimum-areas.ts";
import { membersOf, observationOf, type AtlasLookup } from "./lookup.ts";
import { rememberedBy } from "./remembered.ts";

/** One area in a ranking; without a value it has no rank and its status says why. */
export interface RankedArea {
  readonly area: Area;
  readonly observation: PublishedObservation | undefined;
  readonly value: number | null;
  readonly status: Status;
  readonly rank: number | null;
  readonly isTied: boolean;
}

/** Which ranking is asked for. */
export interface RankingRequest {
  readonly indicator: Indicator;
  readonly level: LevelId;
  readonly period: Period;
}

/**
 * Ranks the members of a level by an indicator: rank 1 is the worst, or the highest where the
 * indicator is neutral; ties share the better number (method.md 3). A single area has no rank.
 * Areas without a value come last, in order of their codes.
 */
export const ranking = rememberedBy(
  ({ indicator, level, period }: RankingRequest) => `${indicator.code}|${level}|${period}`,
  rankedAreas,
);

/** Narrows a ranking to some areas, which keep their ranks among all; to none of them means to all. */
export function narrowed(
  ranked: readonly RankedArea[],
  areas: readonly AreaCode[],
): readonly RankedArea[] {
  if (areas.length === 0) return ranked;
  const shown = new Set(areas);
  return ranked.filter(({ area }) => shown.has(area.code));
}

function rankedAreas(
  lookup: AtlasLookup,
  { indicator, level, period }: RankingRequest,
): readonly RankedArea[] {
  const areas = membersOf(lookup, level);
  const observations = areas.map((area) =>
    observationOf(lookup, { indicator: indicator.code, area: area.code, period }),
  );
  const values = observations.map((observation) => observation?.value ?? null);
  const isEnough = values.filter((value) => value !== null).length >= MINIMUM_AREAS.rank;
  const ranks = isEnough ? competitionRanks(values, indicator.direction) : values.map(() => null);
  const counts = new Map<number | null, number>();
  for (const rank of ranks) counts.set(rank, (counts.get(rank) ?? 0) + 1);
  return areas
    .map((area, i): RankedArea => {
      const rank = ranks[i] ?? null;
      const observation = observations[i];
      const status = observation?.status ?? "missing";
      const isTied = rank !== null && (counts.get(rank) ?? 0) > 1;
      return { area, observation, value: values[i] ?? null, status, rank, isTied };
    })
    .toSorted((a, b) => placeOf(a) - placeOf(b) || 0);
}

function placeOf({ rank, value }: RankedArea): number {
  return rank ?? (value === null ? Infinity : 1);
}
