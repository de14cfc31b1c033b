import type { Area, LevelId } from "../model/area.ts";
import type { BreakdownEntry } from "../model/atlas.ts";
import type { Indicator } from "../model/indicator.ts";
import type { PublishedObservation } from "../model/observation.ts";
import { comparePeriods, type Period } from "../model/period.ts";
import { ratio } from "../stats/ratio.ts";
import { observationOf, type AtlasLookup } from "./lookup.ts";
import { remembered } from "./remembered.ts";

/** A dimension by which an indicator is split, with its categories in the declared order. */
export interface Breakdown {
  readonly indicator: Indicator;
  readonly dimension: string;
  /** The latest in which any area of the level has a category. */
  readonly period: Period;
  readonly categories: readonly BreakdownEntry[];
}

/** What was observed of one category, and its per cent of the total. */
export interface BreakdownCell {
  readonly observation: PublishedObservation | undefined;
  /** Of counts only, and null where one of the two numbers is not published. */
  readonly share: number | null;
}

/** An area in a breakdown: its total, and a cell for each category. */
export interface BreakdownRow {
  readonly total: PublishedObservation | undefined;
  readonly cells: readonly BreakdownCell[];
}

/**
 * Lists the dimensions by which an indicator is split at a level, in the order in which they are
 * declared. Where two dimensions are crossed ("age=65+;sex=f"), neither is told by it.
 */
export function breakdownsOf(
  lookup: AtlasLookup,
  indicator: Indicator,
  level: LevelId,
): readonly Breakdown[] {
  const found = foundIn(lookup).get(`${indicator.code}|${level}`) ?? [];
  const declared = lookup.atlas.breakdowns;
  const dimensions = [...new Set(declared.map(({ dimension }) => dimension))];
  return dimensions.flatMap((dimension) => {
    const own = found.filter((item) => item.dimension === dimension);
    const period = own
      .map((item) => item.period)
      .toSorted(comparePeriods)
      .at(-1);
    if (period === undefined) return [];
    const codes = own.filter((item) => item.period === period).map(({ code }) => code);
    const categories = declared.filter(
      (entry) => entry.dimension === dimension && codes.includes(entry.code),
    );
    return { indicator, dimension, period, categories: inOrder(categories) };
  });
}

/** Finds what a breakdown holds for an area; shares are of the published total of the area itself. */
export function breakdownRow(
  lookup: AtlasLookup,
  { indicator, period, categories }: Breakdown,
  area: Area,
): BreakdownRow {
  const at = (breakdown: string) =>
    observationOf(lookup, { indicator: indicator.code, area: area.code, period, breakdown });
  const total = at("");
  return {
    total,
    cells: categories.map(({ dimension, code }) => {
      const observation = at(`${dimension}=${code}`);
      return { observation, share: shareOf(indicator, observation, total) };
    }),
  };
}

function shareOf(
  { kind }: Indicator,
  part: PublishedObservation | undefined,
  total: PublishedObservation | undefined,
): number | null {
  if (kind !== "count") return null;
  const [numerator, denominator] = [part?.value ?? null, total?.value ?? null];
  return ratio({ numerator, denominator, multiplier: 100, kind: "ratio" }).value;
}

function inOrder(entries: readonly BreakdownEntry[]): readonly BreakdownEntry[] {
  return entries.toSorted((a, b) => a.order - b.order);
}

interface Found {
  readonly dimension: string;
  readonly code: string;
  readonly period: Period;
}

/** The categories that members have, by `indicator|level`; asked by every page of an indicator. */
const foundIn = remembered((lookup: AtlasLookup): ReadonlyMap<string, readonly Found[]> => {
  const byKey = new Map<string, Map<string, Found>>();
  for (const { indicator, area, period, breakdown } of lookup.atlas.observations) {
    const found = singleOf(period, breakdown);
    const place = found && lookup.areaByCode.get(area);
    if (found === undefined || place?.role !== "member") continue;
    const key = `${indicator}|${place.level}`;
    const known = byKey.get(key) ?? new Map<string, Found>();
    byKey.set(key, known.set(`${period}|${breakdown}`, found));
  }
  return new Map([...byKey].map(([key, found]) => [key, [...found.values()]]));
});

function singleOf(period: Period, breakdown: string): Found | undefined {
  const [dimension, code, ...more] = breakdown.split("=");
  const isSingle = dimension !== undefined && code !== undefined && more.length === 0;
  return isSingle && !breakdown.includes(";") ? { dimension, code, period } : undefined;
}
