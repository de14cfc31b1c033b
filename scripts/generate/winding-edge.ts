import type { Position } from "geojson";

/** How far the middle of an edge is moved aside, of its length, at most. */
const ASIDE = 0.16;

/**
 * Makes a function that turns a straight edge into a winding one by moving the middles of its halves
 * aside. It gives the corner and the points between, without the other corner; from the other side
 * the same points backwards, so that two neighbours share them. An edge is halved `depth` times.
 */
export function windingEdge(
  seed: number,
  depth: number,
): (from: Position, to: Position) => readonly Position[] {
  return (from, to) => {
    const isForward = compare(from, to) <= 0;
    const [start, end] = isForward ? [from, to] : [to, from];
    const between = halves([start, end], seed, depth);
    return [from, ...(isForward ? between : between.toReversed())];
  };
}

function halves(
  [from, to]: readonly [Position, Position],
  seed: number,
  depth: number,
): readonly Position[] {
  if (depth === 0) return [];
  const [[x = 0, y = 0], [toX = 0, toY = 0]] = [from, to];
  const aside = ASIDE * (2 * chance(seed, x + toX, y + toY) - 1);
  const middle = [(x + toX) / 2 - aside * (toY - y), (y + toY) / 2 + aside * (toX - x)];
  return [
    ...halves([from, middle], seed, depth - 1),
    middle,
    ...halves([middle, to], seed, depth - 1),
  ];
}

/** A number from 0 to 1 that hangs on the place alone, whichever neighbour asks first. */
function chance(seed: number, x: number, y: number): number {
  let hash = Math.imul(Math.round(x * 1000) ^ seed, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15) ^ Math.round(y * 1000), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

function compare([x = 0, y = 0]: Position, [otherX = 0, otherY = 0]: Position): number {
  return x - otherX || y - otherY;
}
