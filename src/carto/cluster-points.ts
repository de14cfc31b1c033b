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
  let heaps: readonly Heap[] = sameCells(byId, radiusOf(1) * Math.SQRT2);
  for (let pair = closest(heaps, radiusOf, gapPx); pair !== null;) {
    const [a, b] = pair;
    heaps = [joined(a, b), ...heaps.filter((heap) => heap !== a && heap !== b)];
    heaps = heaps.toSorted((c, d) => (first(c) < first(d) ? -1 : 1));
    pair = closest(heaps, radiusOf, gapPx);
  }
  return heaps.map((heap) => ({
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

function closest(
  heaps: readonly Heap[],
  radiusOf: (count: number) => number,
  gapPx: number,
): readonly [Heap, Heap] | null {
  const discs = heaps
    .map((heap) => ({ heap, at: middle(heap), radius: radiusOf(heap.ids.length) + gapPx / 2 }))
    .toSorted((a, b) => a.at[0] - b.at[0]);
  const widest = Math.max(0, ...discs.map(({ radius }) => radius));
  let found: readonly [Heap, Heap] | null = null;
  let least = Infinity;
  for (const [i, a] of discs.entries()) {
    for (let j = i + 1; j < discs.length; j++) {
      const b = discs[j];
      if (b === undefined || b.at[0] - a.at[0] >= a.radius + widest) break;
      const distance = Math.hypot(b.at[0] - a.at[0], b.at[1] - a.at[1]);
      if (distance >= a.radius + b.radius) continue;
      const isFirst = distance === least && found !== null && comesBefore([a.heap, b.heap], found);
      if (distance < least || isFirst) {
        found = [a.heap, b.heap];
        least = distance;
      }
    }
  }
  return found;
}

function comesBefore(pair: readonly [Heap, Heap], other: readonly [Heap, Heap]): boolean {
  return pairKey(pair) < pairKey(other);
}

function pairKey(pair: readonly [Heap, Heap]): string {
  return pair.map(first).sort().join(" ");
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
