import type { Area, AreaCode } from "../model/area.ts";
import type { Indicator } from "../model/indicator.ts";
import type { PublishedObservation } from "../model/observation.ts";
import type { Period } from "../model/period.ts";
import { spread } from "../stats/spread.ts";
import { comparison } from "./comparison.ts";
import { intervalOf, STRICT_CONFIDENCE } from "./interval-of.ts";
import { periodsOf, type AtlasLookup } from "./lookup.ts";
import { ranking, type RankedArea } from "./ranking.ts";

/** One thing in which an area differs, and why it is listed. */
export interface Standout {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly observation: PublishedObservation;
  readonly reason: "highest" | "lowest" | "higher" | "lower" | "fact";
  /** Number of areas ranked. */
  readonly rankedCount: number;
  readonly benchmarkValue: number;
  /** Distance from the benchmark in standard deviations of the ranked areas. */
  readonly distance: number;
}

/** The fewest areas among which "highest" says anything. */
export const MIN_STANDOUT_AREAS = 3;

/**
 * Lists what stands out in an area, the largest distance first. Where there is an interval, only a
 * difference beyond the 99.8 % interval counts, since many comparisons flag some by chance
 * (method.md 2.6); complete counts are listed where the area is the highest or lowest of its level.
 * Counts themselves are never listed: a large place has more of everything.
 */
export function standouts(
  lookup: AtlasLookup,
  area: Area,
  benchmark: AreaCode,
): readonly Standout[] {
  return lookup.atlas.indicators
    .filter(({ kind }) => kind !== "count")
    .flatMap((indicator) => standout({ lookup, area, benchmark, indicator }) ?? [])
    .toSorted((a, b) => b.distance - a.distance);
}

/**
 * Gives the complete count that lies furthest from the benchmark, for an area in which nothing
 * stands out: a plain fact, which claims nothing.
 */
export function furthestFact(
  lookup: AtlasLookup,
  area: Area,
  benchmark: AreaCode,
): Standout | undefined {
  return lookup.atlas.indicators
    .filter(({ kind }) => kind !== "count" && kind !== "rate" && kind !== "proportion")
    .flatMap((indicator) => standout({ lookup, area, benchmark, indicator, isFact: true }) ?? [])
    .toSorted((a, b) => b.distance - a.distance)[0];
}

interface StandoutRequest {
  readonly lookup: AtlasLookup;
  readonly area: Area;
  readonly benchmark: AreaCode;
  readonly indicator: Indicator;
  readonly isFact?: boolean;
}

function standout(request: StandoutRequest): Standout | undefined {
  const { lookup, area, benchmark, indicator, isFact = false } = request;
  const period = periodsOf(lookup, indicator.code, area.level).at(-1);
  if (period === undefined || area.code === benchmark) return undefined;
  const ranked = ranking(lookup, { indicator, level: area.level, period }).filter(
    ({ rank }) => rank !== null,
  );
  const mine = ranked.find((candidate) => candidate.area.code === area.code);
  const { benchmarkValue } = comparison(lookup, { indicator, area: area.code, benchmark, period });
  const { observation } = mine ?? {};
  if (observation?.value == null || benchmarkValue === null) return undefined;
  if (ranked.length < MIN_STANDOUT_AREAS) return undefined;
  const reason = isFact ? "fact" : reasonOf(indicator, observation, { ranked, benchmarkValue });
  const deviation = spread(ranked.map(({ value }) => value))?.deviation ?? 0;
  if (reason === undefined || deviation === 0) return undefined;
  const distance = Math.abs(observation.value - benchmarkValue) / deviation;
  const rankedCount = ranked.length;
  return { indicator, period, observation, reason, rankedCount, benchmarkValue, distance };
}

function reasonOf(
  indicator: Indicator,
  observation: PublishedObservation,
  others: { readonly ranked: readonly RankedArea[]; readonly benchmarkValue: number },
): Standout["reason"] | undefined {
  const interval = intervalOf(indicator, observation, STRICT_CONFIDENCE);
  if (interval !== undefined) {
    if (interval.lower > others.benchmarkValue) return "higher";
    return interval.upper < others.benchmarkValue ? "lower" : undefined;
  }
  const values = others.ranked.flatMap(({ value }) => value ?? []);
  const value = observation.value ?? 0;
  if (values.filter((other) => other >= value).length === 1) return "highest";
  return values.filter((other) => other <= value).length === 1 ? "lowest" : undefined;
}
