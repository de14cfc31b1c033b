import type { AreaCode } from "../model/area.ts";
import { canon } from "./canon.ts";
import { everyPair } from "./every-pair.ts";
import { rowsWithin, scoreRows } from "./score-rows.ts";
import { spread } from "./spread.ts";
import { zscores } from "./zscores.ts";

/** Areas among which the most similar ones are looked for (`values[area][variable]`). */
export interface NeighbourField {
  readonly ids: readonly AreaCode[];
  readonly values: readonly (readonly (number | null)[])[];
  /** How many are found at most. */
  readonly k?: number;
  /** One weight a variable; equal where none are given. */
  readonly weights?: readonly number[];
}

/** An area and how far it is from the target; the number says nothing by itself. */
export interface SimilarArea {
  readonly id: AreaCode;
  readonly distance: number;
}

/** Two areas must share variables that hold at least this part of the weight. */
const MIN_WEIGHT_SHARE = 0.7;

/** What is further than the worst found by more than rounding can explain is not looked at. */
const ROUNDING = 1 + 1e-9;

/**
 * Makes a function that finds the k areas most similar to one by the root mean square of the
 * differences of z-scores over the variables that both have; ties by code, constant variables
 * dropped. All areas are compared at once, each pair as far as it may be near.
 *
 *     neighbourFinder({ ids, values, k: 3 })("A")[0]
 *     // rounded { id: "D", distance: 0.277 }
 */
export function neighbourFinder(field: NeighbourField): (target: AreaCode) => SimilarArea[] {
  const { ids } = field;
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  const nearest = nearestOfAll(field);
  return (target) => {
    const place = placeOf.get(target);
    if (place === undefined) throw new Error(`unknown area: ${target}`);
    return (nearest[place]?.found ?? []).map(({ id, distance }) => ({ id, distance }));
  };
}

/** Finds for the place of each area those nearest to it. */
function nearestOfAll(field: NeighbourField): readonly NearestPlaces[] {
  const { ids, k = 5 } = field;
  const columns = standardised(field);
  const allWeight = sumOf(columns.map(({ weight }) => weight));
  const held = ids.map((_, place) => heldBy(columns, place));
  const nearest = ids.map(() => nearestPlaces(ids, k));
  // Who has less than what two must share is like nobody.
  const places = [...ids.keys()].filter((place) => isEnough((held[place] ?? 0) / allWeight));
  const rows = scoreRows(columns.map(weighted), places);
  const areWithin = rowsWithin(rows);
  const limits = new Float64Array(places.length).fill(Infinity);
  const offer = (row: number, other: number, distance: number): void => {
    const [place = 0, candidate = 0] = [rows.places[row], rows.places[other]];
    const reach = nearest[place]?.offer(candidate, distance) ?? Infinity;
    // No pair shares more weight than the one of them holds.
    limits[row] = reach ** 2 * (held[place] ?? 0) * ROUNDING;
  };
  everyPair(places.length, (row, other) => {
    const limit = Math.max(limits[row] ?? 0, limits[other] ?? 0);
    if (!areWithin(row, other, limit)) return;
    const pair = [rows.places[row] ?? 0, rows.places[other] ?? 0] as const;
    const { squares, weight } = compared(columns, pair);
    if (!isEnough(weight / allWeight)) return;
    offer(row, other, Math.sqrt(squares / weight));
    offer(other, row, Math.sqrt(squares / weight));
  });
  return nearest;
}

interface Column {
  readonly weight: number;
  /** NaN where an area has no value. */
  readonly scores: Float64Array;
}

function standardised({ values, weights }: NeighbourField): readonly Column[] {
  return (values[0] ?? []).flatMap((_, j) => {
    const column = values.map((row) => row[j] ?? null);
    if ((spread(column)?.deviation ?? 0) === 0) return [];
    const scores = Float64Array.from(zscores(column), (score) => score ?? NaN);
    return [{ weight: weights?.[j] ?? 1, scores }];
  });
}

/** The squares of gaps between such scores are the weighted squares. */
function weighted({ weight, scores }: Column): Float64Array {
  const root = Math.sqrt(weight);
  return scores.map((score) => root * score);
}

function heldBy(columns: readonly Column[], place: number): number {
  return sumOf(columns.map(({ weight, scores }) => (Number.isNaN(scores[place]) ? 0 : weight)));
}

function isEnough(share: number): boolean {
  return canon(share) >= MIN_WEIGHT_SHARE;
}

/** The weighted squares of what two places both have, and the weight of it. */
function compared(
  columns: readonly Column[],
  [place, other]: readonly [number, number],
): { readonly squares: number; readonly weight: number } {
  let [squares, shared] = [0, 0];
  for (const { weight, scores } of columns) {
    const gap = (scores[place] ?? NaN) - (scores[other] ?? NaN);
    if (Number.isNaN(gap)) continue;
    squares += weight * (gap * gap);
    shared += weight;
  }
  return { squares, weight: shared };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

interface NearestPlaces {
  readonly found: readonly (SimilarArea & { readonly order: number })[];
  /** Keeps a place if it is near enough, and says how far the last is that still counts. */
  readonly offer: (place: number, distance: number) => number;
}

/** Keeps the k nearest of the areas that are offered, nearest first, ties by code. */
function nearestPlaces(ids: readonly AreaCode[], k: number): NearestPlaces {
  const found: (SimilarArea & { readonly order: number })[] = [];
  const reach = () => (found.length < k ? Infinity : (found.at(-1)?.distance ?? 0));
  const offer = (place: number, distance: number): number => {
    if (distance > reach() * ROUNDING) return reach();
    const [id = "", order] = [ids[place], canon(distance)];
    const isAfter = found.findIndex(
      (other) => order < other.order || (order === other.order && id < other.id),
    );
    found.splice(isAfter === -1 ? found.length : isAfter, 0, { id, distance, order });
    if (found.length > k) found.pop();
    return reach();
  };
  return { found, offer };
}
