import type { Area, AreaCode } from "../model/area.ts";
import type { Indicator } from "../model/indicator.ts";
import type { PublishedObservation } from "../model/observation.ts";
import type { Period } from "../model/period.ts";
import { canon } from "../stats/canon.ts";
import { spread } from "../stats/spread.ts";
import { comparison } from "./comparison.ts";
import { STRICT_CONFIDENCE, type ValueInterval } from "./interval-of.ts";
import { membersOf, periodsOf, type AtlasLookup } from "./lookup.ts";
import { possibleIntervals } from "./possible-intervals.ts";
import { ranking, type RankingRequest } from "./ranking.ts";
import { rememberedBy } from "./remembered.ts";

/** A value beside the benchmark. */
interface Difference {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly observation: PublishedObservation;
  /** Number of areas ranked: those with a value. */
  readonly rankedCount: number;
  /** Number of areas of the level, with or without a value. */
  readonly memberCount: number;
  readonly benchmarkValue: number;
  /** True where the benchmark's value is that of its other parts; see `Comparison`. */
  readonly isRestOfBenchmark: boolean;
  readonly benchmarkParts: readonly PublishedObservation[];
  /** True where no other ranked area has a value of the same sign. */
  readonly isAlone: boolean;
  /** Distance from the benchmark in standard deviations of the ranked areas. */
  readonly distance: number;
}

/** One thing in which an area differs, and why it is listed. */
export interface Standout extends Difference {
  readonly reason: "highest" | "lowest" | "higher" | "lower";
}

/** A difference that claims nothing. */
export interface PlainFact extends Difference {
  readonly reason: "fact";
}

/** The fewest areas among which "highest" says anything. */
export const MIN_STANDOUT_AREAS = 3;

/**
 * Lists what stands out in an area, the largest distance first. Where there is an interval, only a
 * difference beyond the 99.8 % interval counts, since many comparisons flag some by chance
 * (method.md 2.6) and on the rounding of a printed rate; complete counts are listed where the area is the highest or lowest of its level.
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
): PlainFact | undefined {
  return lookup.atlas.indicators
    .filter(({ kind }) => kind !== "count" && kind !== "rate" && kind !== "proportion")
    .filter((indicator) => mayLead(lookup, indicator))
    .flatMap((indicator): readonly PlainFact[] => {
      const found = difference({ lookup, area, benchmark, indicator });
      return found === undefined ? [] : [{ ...found.difference, reason: "fact" }];
    })
    .toSorted((a, b) => b.distance - a.distance)[0];
}

/** Tells whether a number may speak for its place: no invented one, unless all of the atlas are. */
export function mayLead({ atlas }: AtlasLookup, { illustrative }: Indicator): boolean {
  return !illustrative || atlas.indicators.every((indicator) => indicator.illustrative);
}

interface DifferenceRequest {
  readonly lookup: AtlasLookup;
  readonly area: Area;
  readonly benchmark: AreaCode;
  readonly indicator: Indicator;
}

function standout(request: DifferenceRequest): Standout | undefined {
  const found = difference(request);
  if (found === undefined) return undefined;
  const { lookup, indicator } = request;
  const { observation, benchmarkValue } = found.difference;
  const confidence = STRICT_CONFIDENCE;
  const intervals = possibleIntervals(lookup, indicator, { observation, confidence });
  const reason =
    intervals.length > 0
      ? sideReason(intervals, benchmarkValue)
      : extremeReason(found.field, observation.value ?? 0);
  return reason && { ...found.difference, reason };
}

/** Puts an area beside its benchmark; undefined where too few areas have a value, or all the same. */
function difference({
  lookup,
  area,
  benchmark,
  indicator,
}: DifferenceRequest): { readonly difference: Difference; readonly field: Field } | undefined {
  const period = periodsOf(lookup, indicator.code, area.level).at(-1);
  if (period === undefined || area.code === benchmark) return undefined;
  const field = fieldOf(lookup, { indicator, level: area.level, period });
  const observation = field.observationByArea.get(area.code);
  const { rankedCount, deviation } = field;
  if (rankedCount < MIN_STANDOUT_AREAS || deviation === 0) return undefined;
  const compared = comparison(lookup, { indicator, area: area.code, benchmark, period });
  const { benchmarkValue, isRestOfBenchmark, benchmarkParts } = compared;
  if (observation?.value == null || benchmarkValue === null) return undefined;
  const distance = Math.abs(observation.value - benchmarkValue) / deviation;
  const counts = { rankedCount, memberCount: membersOf(lookup, area.level).length };
  const isAlone = (field.countBySign.get(Math.sign(observation.value)) ?? 0) === 1;
  const beside = { benchmarkValue, isRestOfBenchmark, benchmarkParts, isAlone, distance };
  return { difference: { indicator, period, observation, ...counts, ...beside }, field };
}

/** The areas among which one is put: those with a rank. */
interface Field {
  readonly rankedCount: number;
  readonly observationByArea: ReadonlyMap<AreaCode, PublishedObservation | undefined>;
  readonly deviation: number;
  /** Areas below zero (-1), at zero and above (1). */
  readonly countBySign: ReadonlyMap<number, number>;
  /** Null where several areas share it. */
  readonly highest: number | null;
  readonly lowest: number | null;
}

const fieldOf = rememberedBy(
  ({ indicator, level, period }: RankingRequest) => `${indicator.code}|${level}|${period}`,
  (lookup: AtlasLookup, request): Field => {
    const ranked = ranking(lookup, request).filter(({ rank }) => rank !== null);
    const values = ranked.flatMap(({ value }) => value ?? []);
    const sorted = values.map(canon).toSorted((a, b) => a - b);
    return {
      rankedCount: ranked.length,
      observationByArea: new Map(ranked.map((item) => [item.area.code, item.observation])),
      deviation: spread(values)?.deviation ?? 0,
      countBySign: new Map([-1, 0, 1].map((sign) => [sign, countOfSign(values, sign)])),
      highest: sorted.at(-1) === sorted.at(-2) ? null : (sorted.at(-1) ?? null),
      lowest: sorted[0] === sorted[1] ? null : (sorted[0] ?? null),
    };
  },
);

function countOfSign(values: readonly number[], sign: number): number {
  return values.filter((value) => Math.sign(value) === sign).length;
}

function sideReason(
  intervals: readonly ValueInterval[],
  benchmarkValue: number,
): "higher" | "lower" | undefined {
  if (intervals.every(({ lower }) => lower > benchmarkValue)) return "higher";
  return intervals.every(({ upper }) => upper < benchmarkValue) ? "lower" : undefined;
}

function extremeReason(
  { highest, lowest }: Field,
  value: number,
): "highest" | "lowest" | undefined {
  const own = canon(value);
  if (own === highest) return "highest";
  return own === lowest ? "lowest" : undefined;
}
