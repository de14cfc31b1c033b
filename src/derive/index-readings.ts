import type { Area } from "../model/area.ts";
import type { IndexDeclaration, IndexInput } from "../model/composite-index.ts";
import type { Indicator } from "../model/indicator.ts";
import type { PublishedObservation } from "../model/observation.ts";
import type { Period } from "../model/period.ts";
import type { ParentedCounts } from "../stats/shrunk-rates.ts";
import { indicatorOf, membersOf, observationOf, periodsOf, type AtlasLookup } from "./lookup.ts";

/** An indicator as an index reads it; the lists are parallel to the members of the level. */
export interface IndexReading extends IndexInput {
  readonly definition: Indicator;
  readonly observations: readonly (PublishedObservation | undefined)[];
  readonly values: readonly (number | null)[];
  /** What shrinking needs; undefined where the index does not shrink this indicator. */
  readonly counts: readonly ParentedCounts[] | undefined;
}

/**
 * Reads the published values of every indicator of an index, by code: of the declared period, else of
 * the latest in which the indicator has a value at the level.
 */
export function indexReadings(
  lookup: AtlasLookup,
  index: IndexDeclaration,
): ReadonlyMap<string, IndexReading> {
  const ofDomains = index.domains.flatMap(({ id, rank, indicators }) => [
    ...(rank === null ? [] : [{ code: rank, domain: id, mayShrink: false }]),
    ...indicators.map(({ code }) => ({ code, domain: id, mayShrink: index.shrink })),
  ]);
  const { external } = index;
  const uses: readonly Use[] =
    external === null ? ofDomains : [{ code: external, domain: null, mayShrink: false }];
  return new Map(uses.map((use) => [use.code, reading(lookup, index, use)]));
}

interface Use {
  readonly code: string;
  readonly domain: string | null;
  readonly mayShrink: boolean;
}

function reading(lookup: AtlasLookup, index: IndexDeclaration, use: Use): IndexReading {
  const { code, domain, mayShrink } = use;
  const definition = indicatorOf(lookup, code);
  const areas = membersOf(lookup, index.level);
  const period = index.period ?? latestPeriod(lookup, code, areas);
  const observations = areas.map((area) =>
    period === null
      ? undefined
      : observationOf(lookup, { indicator: code, area: area.code, period }),
  );
  const isProportion = definition.kind === "proportion" && observations.every(hasCountsIfValued);
  const isShrunk = mayShrink && isProportion;
  return {
    indicator: code,
    domain,
    period,
    isShrunk,
    definition,
    observations,
    values: observations.map((observation) => observation?.value ?? null),
    counts: isShrunk ? areas.map((area, i) => countsOf(area, observations[i])) : undefined,
  };
}

function latestPeriod(
  lookup: AtlasLookup,
  indicator: string,
  areas: readonly Area[],
): Period | null {
  const level = areas[0]?.level ?? "";
  const latest = periodsOf(lookup, indicator, level).findLast((period) =>
    areas.some(({ code }) => {
      const observation = observationOf(lookup, { indicator, area: code, period });
      return (observation?.value ?? null) !== null;
    }),
  );
  return latest ?? null;
}

function hasCountsIfValued(observation: PublishedObservation | undefined): boolean {
  if (observation === undefined || observation.value === null) return true;
  return observation.numerator !== null && observation.denominator !== null;
}

function countsOf(area: Area, observation: PublishedObservation | undefined): ParentedCounts {
  const { value = null, numerator = null, denominator = null } = observation ?? {};
  // Counts beside a value that is withheld or missing tell nothing that readers may know.
  const isKnown = value !== null;
  return {
    numerator: isKnown ? numerator : null,
    denominator: isKnown ? denominator : null,
    parent: area.parent,
  };
}
