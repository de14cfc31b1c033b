import type { Point, Ring } from "./point.ts";
import type { Position } from "geojson";

/** Leaves out what repeats the point before; of a ring that is a single point, one is left. */
export function openRing(positions: readonly Position[]): Ring {
  const points = positions.map(([x = 0, y = 0]): Point => [x, y]);
  const distinct = points.filter(([x, y], i) => i === 0 || !isAt(points[i - 1], x, y));
  const [first = [NaN, NaN]] = distinct;
  return distinct.length > 1 && isAt(distinct.at(-1), ...first) ? distinct.slice(0, -1) : distinct;
}

function isAt(point: Point | undefined, x: number, y: number): boolean {
  return point?.[0] === x && point[1] === y;
}
