import type { Point } from "./point.ts";

/** Something with a place on a sheet, in px. */
export interface SheetPoint {
  readonly id: string;
  readonly point: Point;
}

/** Points that would overlap, drawn as one at their middle. */
export interface PointCluster {
  readonly ids: readonly string[];
  readonly point: Point;
  readonly radiusPx: number;
}

interface Heap {
  readonly ids: readonly string[];
  readonly sum: Point;
}

/** A heap as it would be drawn; the radius is with half of the gap that is kept between two. */
interface Disc {
  readonly heap: Heap;
  readonly at: Point;
  readonly radius: number;
}

/** Two discs that overlap. */
interface Pair {
  readonly a: Disc;
  readonly b: Disc;
  readonly distance: number;
}

/**
 * Joins points whose discs would overlap, until none do: the nearest two first, of equally near ones
 * those that come first by id. `radiusOf` gives the radius of a disc for so many points. No point is
 * lost and the order in which they are given does not matter.
 */
export function clusterPoints(
  points: readonly SheetPoint[],
  radiusOf: (count: number) => number,
  gapPx = 1,
): readonly PointCluster[] {
  const byId = points.toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
  const discOf = (heap: Heap): Disc => {
    return { heap, at: middle(heap), radius: radiusOf(heap.ids.length) + gapPx / 2 };
  };
  let discs: readonly Disc[] = sameCells(byId, radiusOf(1) * Math.SQRT2).map(discOf);
  let pairs = discs.flatMap((disc, i) => pairsOf(disc, discs.slice(i + 1)));
  for (let pair = nearest(pairs); pair !== null; pair = nearest(pairs)) {
    const { a, b } = pair;
    const one = discOf(joined(a.heap, b.heap));
    const isOther = (disc: Disc) => disc !== a && disc !== b;
    discs = discs.filter(isOther);
    pairs = [...pairs.filter((old) => isOther(old.a) && isOther(old.b)), ...pairsOf(one, discs)];
    discs = [one, ...discs];
  }
  return discs
    .map(({ heap }) => heap)
    .toSorted((a, b) => (first(a) < first(b) ? -1 : 1))
    .map((heap) => ({
      ids: heap.ids,
      point: middle(heap),
      radiusPx: radiusOf(heap.ids.length),
    }));
}

/** Thousands of points are first joined by squares so small that all within one overlap. */
function sameCells(points: readonly SheetPoint[], side: number): readonly Heap[] {
  const cell = ({ point: [x, y] }: SheetPoint) => `${Math.floor(x / side)} ${Math.floor(y / side)}`;
  return [...Map.groupBy(points, cell).values()].map((items) => ({
    ids: items.map(({ id }) => id),
    sum: items.reduce<Point>(([x, y], { point }) => [x + point[0], y + point[1]], [0, 0]),
  }));
}

function pairsOf(a: Disc, others: readonly Disc[]): readonly Pair[] {
  return others.flatMap((b) => {
    const reach = a.radius + b.radius;
    if (Math.abs(b.at[0] - a.at[0]) >= reach || Math.abs(b.at[1] - a.at[1]) >= reach) return [];
    const distance = Math.hypot(b.at[0] - a.at[0], b.at[1] - a.at[1]);
    return distance < reach ? [{ a, b, distance }] : [];
  });
}

function nearest(pairs: readonly Pair[]): Pair | null {
  let found: Pair | null = null;
  for (const pair of pairs) {
    if (found === null || comesBefore(pair, found)) found = pair;
  }
  return found;
}

function comesBefore(pair: Pair, other: Pair): boolean {
  if (pair.distance !== other.distance) return pair.distance < other.distance;
  return pairKey(pair) < pairKey(other);
}

function pairKey({ a, b }: Pair): string {
  return [a.heap, b.heap].map(first).sort().join(" ");
}

function joined(a: Heap, b: Heap): Heap {
  const [one, other] = first(a) < first(b) ? [a, b] : [b, a];
  return {
    ids: [...one.ids, ...other.ids].sort(),
    sum: [one.sum[0] + other.sum[0], one.sum[1] + other.sum[1]],
  };
}

function first({ ids }: Heap): string {
  return ids[0] ?? "";
}

function middle({ ids, sum }: Heap): Point {
  return [sum[0] / ids.length, sum[1] / ids.length];
}
