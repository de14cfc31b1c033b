import type { AreaCode } from "../model/area.ts";
import { boxTree, type BoxTree } from "./box-tree.ts";
import { canon } from "./canon.ts";
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
 * dropped. The areas stand in a tree of boxes, of which a search sees only those near enough: that
 * for each of many thousand areas costs little more than that for one.
 *
 *     neighbourFinder({ ids, values, k: 3 })("A")[0]
 *     // rounded { id: "D", distance: 0.277 }
 */
export function neighbourFinder(field: NeighbourField): (target: AreaCode) => SimilarArea[] {
  const { ids, k = 5 } = field;
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  const columns = standardised(field);
  const scores = columns.map((column) => column.scores);
  const weights = Float64Array.from(columns, ({ weight }) => weight);
  const tree = boxTree(scores, [...ids.keys()]);
  return (target) => {
    const place = placeOf.get(target);
    if (place === undefined) throw new Error(`unknown area: ${target}`);
    const own = Float64Array.from(scores, (column) => column[place] ?? NaN);
    const nearest = nearestPlaces(ids, { k, place });
    search(tree, standpoint(own, weights), nearest);
    return nearest.found.map(({ id, distance }) => ({ id, distance }));
  };
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

/** Where the target stands; NaN where it has no value. */
interface Standpoint {
  readonly own: Float64Array;
  readonly weights: Float64Array;
  readonly allWeight: number;
  /** The weight of what the target has: none of the others shares more of it. */
  readonly mostHeld: number;
}

function standpoint(own: Float64Array, weights: Float64Array): Standpoint {
  const allWeight = weights.reduce((sum, weight) => sum + weight, 0);
  const held = weights.filter((_, side) => !Number.isNaN(own[side]));
  return { own, weights, allWeight, mostHeld: held.reduce((sum, weight) => sum + weight, 0) };
}

function search(tree: BoxTree, from: Standpoint, nearest: NearestPlaces): void {
  const visit = (part: BoxTree): void => {
    offerRows(part, from, nearest);
    const near = part.parts.map((inner) => ({ inner, least: squaresToBox(inner, from) }));
    for (const { inner, least } of near.sort((a, b) => a.least - b.least)) {
      if (least <= limitOf(nearest, from)) visit(inner);
    }
  };
  visit(tree);
}

/** The sum of squares beyond which nothing is as near as the worst that was found. */
function limitOf(nearest: NearestPlaces, { mostHeld }: Standpoint): number {
  return nearest.reach() ** 2 * mostHeld * ROUNDING;
}

function offerRows({ places, points }: BoxTree, from: Standpoint, nearest: NearestPlaces): void {
  const { own, weights, allWeight } = from;
  let limit = limitOf(nearest, from);
  for (let row = 0; row < places.length; row += 1) {
    let [squares, held] = [0, 0];
    for (let side = 0; side < own.length && squares <= limit; side += 1) {
      const gap = (own[side] ?? NaN) - (points[row * own.length + side] ?? NaN);
      if (Number.isNaN(gap)) continue;
      const weight = weights[side] ?? 0;
      squares += weight * (gap * gap);
      held += weight;
    }
    const isNear = squares <= limit && held > 0;
    if (!isNear || canon(held / allWeight) < MIN_WEIGHT_SHARE) continue;
    nearest.offer(places[row] ?? 0, Math.sqrt(squares / held));
    limit = limitOf(nearest, from);
  }
}

function squaresToBox({ lower, upper }: BoxTree, { own, weights }: Standpoint): number {
  let squares = 0;
  for (let side = 0; side < own.length; side += 1) {
    const at = own[side] ?? NaN;
    const gap = Math.max(0, (lower[side] ?? 0) - at, at - (upper[side] ?? 0));
    if (!Number.isNaN(gap)) squares += (weights[side] ?? 0) * (gap * gap);
  }
  return squares;
}

interface NearestPlaces {
  readonly found: readonly (SimilarArea & { readonly order: number })[];
  /** How far the last is that still counts. */
  readonly reach: () => number;
  readonly offer: (place: number, distance: number) => void;
}

/** Keeps the k nearest to a place of the areas that are offered, nearest first, ties by code. */
function nearestPlaces(
  ids: readonly AreaCode[],
  { k, place: target }: { readonly k: number; readonly place: number },
): NearestPlaces {
  const found: (SimilarArea & { readonly order: number })[] = [];
  const reach = () => (found.length < k ? Infinity : (found.at(-1)?.distance ?? 0));
  const offer = (place: number, distance: number): void => {
    if (place === target || distance > reach() * ROUNDING) return;
    const [id = "", order] = [ids[place], canon(distance)];
    const isAfter = found.findIndex(
      (other) => order < other.order || (order === other.order && id < other.id),
    );
    found.splice(isAfter === -1 ? found.length : isAfter, 0, { id, distance, order });
    if (found.length > k) found.pop();
  };
  return { found, reach, offer };
}
