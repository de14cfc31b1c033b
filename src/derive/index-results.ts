import type {
  IndexArea,
  IndexDeclaration,
  IndexDomain,
  IndexInput,
  IndexResult,
} from "../model/composite-index.ts";
import type { Status } from "../model/status.ts";
import type { CompositeDomain } from "../stats/composite-domain.ts";
import type { CompositeIndex, IndexedArea } from "../stats/composite-index.ts";
import type { RankIntervals } from "../stats/rank-intervals.ts";
import type { IndexReading } from "./index-readings.ts";
import { comparePeriods } from "../model/period.ts";
import { isValued } from "../model/status.ts";
import { competitionRanks } from "../stats/competition-ranks.ts";
import { compositeIndex } from "../stats/composite-index.ts";
import { indexScenarios } from "../stats/index-scenarios.ts";
import { propagateStatus } from "../stats/propagate-status.ts";
import { quantileGroups } from "../stats/quantile-group.ts";
import { rankIntervals } from "../stats/rank-intervals.ts";
import { indexReadings } from "./index-readings.ts";
import { membersOf, type AtlasLookup } from "./lookup.ts";

/**
 * Computes the index that an atlas declares, or ranks the one that it delivers, from published values
 * only; null where there is none. An area that lacks too much has no score, and its status says
 * whether that is because a value is withheld. It takes a second for a thousand areas: ask once.
 */
export function indexResult(lookup: AtlasLookup): IndexResult | null {
  const { index } = lookup.atlas;
  if (index === null) return null;
  const readings = indexReadings(lookup, index);
  return {
    ...headOf(index, [...readings.values()]),
    ...(index.external === null
      ? computed(lookup, index, readings)
      : delivered(lookup, index, readings.get(index.external))),
  };
}

type Body = Pick<IndexResult, "areas" | "domains" | "meanShift" | "scenarios">;
type Head = Omit<IndexResult, keyof Body>;

function headOf(index: IndexDeclaration, readings: readonly IndexReading[]): Head {
  const { id, title, level, groups } = index;
  const periods = readings.flatMap(({ period }) => period ?? []).toSorted(comparePeriods);
  const inputs = readings.map(({ indicator, domain, period, isShrunk }): IndexInput => ({
    indicator,
    domain,
    period,
    isShrunk,
  }));
  const illustrative = readings.some(({ definition }) => definition.illustrative);
  const period = index.period ?? periods.at(-1) ?? "";
  return { id, title, level, period, groups, inputs, illustrative };
}

type Readings = ReadonlyMap<string, IndexReading>;

function computed(lookup: AtlasLookup, declaration: IndexDeclaration, readings: Readings): Body {
  const { combine, minWeightShare, sensitivity } = declaration;
  const areas = membersOf(lookup, declaration.level).map(({ code }) => code);
  const domains = declaration.domains.map((domain) => compositeDomainOf(domain, readings));
  const index = compositeIndex({ areas, domains }, declaration);
  const intervals = rankIntervals(index.domains, { combine, minWeightShare, ...sensitivity });
  const all = [...readings.values()];
  return {
    areas: index.areas.map((area, i) => indexArea(area, i, { index, intervals, readings: all })),
    domains: domainsOf(lookup, declaration, index),
    meanShift: intervals?.meanShift ?? null,
    scenarios: indexScenarios({ areas, domains }, declaration),
  };
}

function compositeDomainOf(
  { id, weight, rank, indicators }: IndexDeclaration["domains"][number],
  readings: Readings,
): CompositeDomain {
  const ranks = rank === null ? undefined : readings.get(rank)?.values;
  return {
    id,
    weight,
    ...(ranks === undefined ? {} : { ranks }),
    indicators: indicators.map((indicator) => {
      const reading = readings.get(indicator.code);
      if (reading === undefined) throw new Error(`missing reading: ${indicator.code}`);
      const { values, counts, definition } = reading;
      const { direction } = definition;
      return { ...indicator, direction, values, ...(counts === undefined ? {} : { counts }) };
    }),
  };
}

function domainsOf(
  { atlas }: AtlasLookup,
  declaration: IndexDeclaration,
  index: CompositeIndex,
): readonly IndexDomain[] {
  const total = declaration.domains.reduce((sum, { weight }) => sum + weight, 0);
  return declaration.domains.map(({ id, title: own, weight }, i) => {
    const inAtlas = atlas.config.domains.find((domain) => domain.id === id);
    const title = { ...inAtlas?.title, ...own };
    const constant = index.domains[i]?.constant ?? [];
    return { id, title, weight, weightShare: weight / total, constant };
  });
}

interface Surroundings {
  readonly index: CompositeIndex;
  readonly intervals: RankIntervals | null;
  readonly readings: readonly IndexReading[];
}

function indexArea(
  found: IndexedArea,
  i: number,
  { index, intervals, readings }: Surroundings,
): IndexArea {
  const { area, score, rank, group, noScore, missingDomains } = found;
  const [lower, upper] = [intervals?.lower[i] ?? null, intervals?.upper[i] ?? null];
  return {
    area,
    score,
    rank,
    rankLower: lower === null ? null : Math.floor(lower),
    rankUpper: upper === null ? null : Math.ceil(upper),
    group,
    status: noScore === "score-not-positive" ? "undefined" : statusOf(readings, i, score !== null),
    noScore,
    missingDomains,
    coverage: coverageOf(index, i),
    domains: index.domains.map(({ id, scores, ranks }) => ({
      score: scores[i] ?? null,
      rank: scores[i] === null ? null : (ranks[i] ?? null),
      status: statusOf(
        readings.filter(({ domain }) => domain === id),
        i,
        scores[i] !== null,
      ),
    })),
  };
}

/** An area with a score of which an input is missing has a partial one; without, the worst tells. */
function statusOf(readings: readonly IndexReading[], area: number, hasScore: boolean): Status {
  const statuses = readings.map(({ observations, isShrunk }): Status => {
    const status = observations[area]?.status ?? "missing";
    return status === "ok" && isShrunk ? "estimated" : status;
  });
  const lacking = statuses.filter((status) => !isValued(status));
  if (!hasScore) return propagateStatus(lacking);
  return lacking.length > 0 ? "partial" : propagateStatus(statuses);
}

function coverageOf({ domains }: CompositeIndex, area: number): number {
  let [total, held] = [0, 0];
  for (const { weight, scores } of domains) {
    total += weight;
    if (scores[area] !== null) held += weight;
  }
  return held / total;
}

function delivered(
  lookup: AtlasLookup,
  { level, groups }: IndexDeclaration,
  reading: IndexReading | undefined,
): Body {
  if (reading === undefined) throw new Error(`missing reading: the scores of an index`);
  const { values, observations, definition } = reading;
  const { direction } = definition;
  const ranks = competitionRanks(values, direction);
  const quantiles = quantileGroups(values, { groups, direction });
  const areas = membersOf(lookup, level).map(({ code }, i): IndexArea => {
    const score = values[i] ?? null;
    return {
      area: code,
      score,
      rank: ranks[i] ?? null,
      rankLower: null,
      rankUpper: null,
      group: quantiles[i] ?? null,
      status: observations[i]?.status ?? "missing",
      noScore: score === null ? "not-delivered" : null,
      missingDomains: [],
      coverage: score === null ? 0 : 1,
      domains: [],
    };
  });
  return { areas, domains: [], meanShift: null, scenarios: [] };
}
