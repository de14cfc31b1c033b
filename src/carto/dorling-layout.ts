import type { AreaCode } from "../model/area.ts";

/** A circle that stands for an area. */
export interface DorlingCircle {
  readonly code: AreaCode;
  readonly x: number;
  readonly y: number;
  readonly radiusPx: number;
}

export type Neighbours = Readonly<Record<AreaCode, readonly AreaCode[]>>;

const ITERATIONS = 200;
const MOST_ITERATIONS = 4000;
/** How far a circle is drawn back to its place, and to a neighbour, in one iteration. */
const SPRING = 0.05;
const PULL = 0.03;
/** The room between two circles. */
const GAP_PX = 1;
const TOLERANCE_PX = 0.05;

interface Mover {
  readonly circle: DorlingCircle;
  x: number;
  y: number;
}

/**
 * Moves circles apart until none covers another, each as near to its place as the others let it,
 * neighbours towards each other; the same circles always end at the same places. Radii stay exact.
 * Source: Dorling (1996), with a fixed number of iterations (method.md 19.6).
 */
export function dorlingLayout(
  circles: readonly DorlingCircle[],
  neighbours: Neighbours,
): readonly DorlingCircle[] {
  const sorted = circles.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const movers = sorted.map((circle): Mover => ({ circle, x: circle.x, y: circle.y }));
  const pairs = pairsOf(movers, neighbours);
  for (let i = 0; i < ITERATIONS; i += 1) {
    for (const mover of movers) drawBack(mover);
    for (const pair of pairs) if (pair.areNeighbours) pullTogether(pair);
    for (const pair of pairs) pushApart(pair);
  }
  let overlap = Infinity;
  for (let i = 0; overlap > TOLERANCE_PX && i < MOST_ITERATIONS; i += 1) {
    overlap = pairs.reduce((most, pair) => Math.max(most, pushApart(pair)), 0);
  }
  return movers.map(({ circle, x, y }) => ({ ...circle, x, y }));
}

interface Pair {
  readonly a: Mover;
  readonly b: Mover;
  readonly areNeighbours: boolean;
}

function pairsOf(movers: readonly Mover[], neighbours: Neighbours): readonly Pair[] {
  return movers.flatMap((a, i) => {
    const beside = new Set(neighbours[a.circle.code] ?? []);
    return movers
      .slice(i + 1)
      .map((b): Pair => ({ a, b, areNeighbours: beside.has(b.circle.code) }));
  });
}

function drawBack(mover: Mover): void {
  mover.x += (mover.circle.x - mover.x) * SPRING;
  mover.y += (mover.circle.y - mover.y) * SPRING;
}

function pullTogether(pair: Pair): void {
  const gap = -overlapOf(pair);
  if (gap > 0) shift(pair, -gap * PULL);
}

/** Gives by how much the two overlapped before. */
function pushApart(pair: Pair): number {
  const overlap = overlapOf(pair);
  if (overlap > 0) shift(pair, overlap);
  return overlap;
}

function overlapOf({ a, b }: Pair): number {
  const least = a.circle.radiusPx + b.circle.radiusPx + GAP_PX;
  return least - Math.hypot(b.x - a.x, b.y - a.y);
}

/** Moves two circles apart along the line between them, the smaller one farther. */
function shift({ a, b }: Pair, by: number): void {
  const distance = Math.hypot(b.x - a.x, b.y - a.y);
  // Two circles at one place part sideways, in the order of their codes.
  const [right, down] = distance === 0 ? [1, 0] : [(b.x - a.x) / distance, (b.y - a.y) / distance];
  const [weightA, weightB] = [a.circle.radiusPx + 1, b.circle.radiusPx + 1];
  const shareOfA = weightB / (weightA + weightB);
  a.x -= right * by * shareOfA;
  a.y -= down * by * shareOfA;
  b.x += right * by * (1 - shareOfA);
  b.y += down * by * (1 - shareOfA);
}
