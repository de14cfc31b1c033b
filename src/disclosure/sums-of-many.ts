import type { IndicatorCode } from "../model/indicator.ts";

/** The values of one count of people or things. */
export interface Count {
  readonly code: IndicatorCode;
  readonly isPeople: boolean;
  /** By level, then by period and area. */
  readonly byLevel: ReadonlyMap<string, ReadonlyMap<string, Counted>>;
}

export interface Counted {
  readonly area: string;
  readonly value: number;
}

/** A count that is, wherever all are known, the sum of others. */
export interface IndicatorSum {
  readonly total: IndicatorCode;
  readonly parts: readonly IndicatorCode[];
}

/** Five age groups or levels of schooling; every further part multiplies the search. */
const MOST_PARTS = 5;

/** Of a value, below which two are the same. */
const TOLERANCE = 1e-11;

/**
 * Finds the counts that three to five others add up to, as age groups do to all, at a level where
 * more areas tell so than there are parts. Large counts are tried first, so that a sum that cannot be
 * reached any more is given up early.
 */
export function sumsOfMany(counts: readonly Count[]): IndicatorSum[] {
  const found = new Map<string, IndicatorSum>();
  for (const total of counts) {
    for (const level of total.byLevel.keys()) {
      for (const parts of waysToAddUp(counts, total, level)) {
        found.set([total.code, ...parts].join(" "), { total: total.code, parts });
      }
    }
  }
  return [...found.values()];
}

interface Candidate {
  readonly count: Count;
  /** Parallel to the places of the total; NaN where unknown. */
  readonly values: readonly number[];
  /** The most that it can take away from the total: all of it where it is unknown. */
  readonly most: number;
}

interface Search {
  readonly areas: readonly string[];
  /** From the largest to the smallest. */
  readonly candidates: readonly Candidate[];
  readonly isPeople: boolean;
  readonly found: IndicatorCode[][];
}

/** What is left of a total after some parts; NaN where one of them is unknown. */
interface Rest {
  readonly values: readonly number[];
  readonly chosen: readonly Candidate[];
  readonly from: number;
}

function waysToAddUp(counts: readonly Count[], total: Count, level: string): IndicatorCode[][] {
  const places = [...(total.byLevel.get(level) ?? [])];
  const values = places.map(([, { value }]) => value);
  const candidates = counts
    .filter((count) => count !== total)
    .map((count) => candidateOf(count, { level, places }))
    .filter((one) => sumOf(one.values) > 0 && isPossible(lessened(values, one.values)))
    .sort((a, b) => b.most - a.most);
  const search: Search = {
    areas: places.map(([, { area }]) => area),
    candidates,
    isPeople: total.isPeople,
    found: [],
  };
  extend(search, { values, chosen: [], from: 0 });
  return search.found;
}

function candidateOf(
  count: Count,
  { level, places }: { level: string; places: readonly (readonly [string, Counted])[] },
): Candidate {
  const known = count.byLevel.get(level);
  const values = places.map(([key]) => known?.get(key)?.value ?? NaN);
  const most = places.map(([key, { value }]) => known?.get(key)?.value ?? value);
  return { count, values, most: sumOf(most) };
}

function extend(search: Search, { values, chosen, from }: Rest): void {
  const left = MOST_PARTS - chosen.length;
  const missing = sumOf(values);
  for (let i = from; i < search.candidates.length; i += 1) {
    const candidate = search.candidates[i];
    if (candidate === undefined || candidate.most * left < missing * (1 - TOLERANCE)) return;
    const rest = lessened(values, candidate.values);
    if (!isPossible(rest)) continue;
    const parts = [...chosen, candidate];
    if (isNothing(rest)) keep(search, rest, parts);
    else if (left > 1) extend(search, { values: rest, chosen: parts, from: i + 1 });
  }
}

function keep({ areas, isPeople, found }: Search, rest: readonly number[], parts: Candidate[]) {
  const known = new Set(areas.filter((_, i) => !Number.isNaN(rest[i])));
  const tellsPeople = isPeople || parts.some(({ count }) => count.isPeople);
  if (parts.length < 3 || known.size <= parts.length || !tellsPeople) return;
  found.push(parts.map(({ count }) => count.code));
}

function lessened(values: readonly number[], part: readonly number[]): number[] {
  return values.map((value, i) => {
    const rest = value - (part[i] ?? NaN);
    return Math.abs(rest) <= TOLERANCE * value ? 0 : rest;
  });
}

function isPossible(rest: readonly number[]): boolean {
  return rest.every((value) => !(value < 0)) && rest.some((value) => !Number.isNaN(value));
}

function isNothing(rest: readonly number[]): boolean {
  return rest.every((value) => Number.isNaN(value) || value === 0);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0);
}
