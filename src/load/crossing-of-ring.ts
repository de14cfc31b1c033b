import type { Position } from "geojson";

interface Side {
  readonly from: Position;
  readonly to: Position;
  readonly left: number;
  readonly right: number;
}

/** Finds a corner near which a closed ring crosses itself; undefined where it does not. */
export function crossingOfRing(ring: readonly Position[]): Position | undefined {
  const sides = ring.slice(1).flatMap((to, i) => sideOf(ring[i], to));
  sides.sort((a, b) => a.left - b.left);
  let open: Side[] = [];
  for (const side of sides) {
    open = open.filter(({ right }) => right >= side.left);
    if (open.some((other) => cross(side, other))) return side.from;
    open.push(side);
  }
  return undefined;
}

function sideOf(from: Position | undefined, to: Position): readonly Side[] {
  if (from === undefined) return [];
  const [a = NaN, b = NaN] = [from[0], to[0]];
  return [{ from, to, left: Math.min(a, b), right: Math.max(a, b) }];
}

/** True where two sides cross inside both; a common corner is no crossing. */
function cross(a: Side, b: Side): boolean {
  return (
    turn(a.from, a.to, b.from) * turn(a.from, a.to, b.to) < 0 &&
    turn(b.from, b.to, a.from) * turn(b.from, b.to, a.to) < 0
  );
}

function turn(from: Position, to: Position, point: Position): number {
  const [x = NaN, y = NaN] = from;
  const [toX = NaN, toY = NaN] = to;
  const [pointX = NaN, pointY = NaN] = point;
  return Math.sign((toX - x) * (pointY - y) - (toY - y) * (pointX - x));
}
