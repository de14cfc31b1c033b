import type { Point } from "./point.ts";
import { boxAround, type Box } from "./box.ts";

/** A point with its place in the list in which it came. */
export interface RankedPoint {
  readonly point: Point;
  readonly rank: number;
}

/** Makes a function that lists points in and near a box, so that not all of them are looked at. */
export function pointGrid(points: readonly Point[]): (box: Box) => readonly RankedPoint[] {
  const { left, top, right, bottom } = boxAround(points);
  const side = Math.max(right - left, bottom - top) / Math.max(1, Math.sqrt(points.length)) || 1;
  const columns = Math.floor((right - left) / side) + 1;
  const rows = Math.floor((bottom - top) / side) + 1;
  const place = (at: number, count: number) =>
    Math.max(0, Math.min(count - 1, Math.floor(at / side)));
  const cells = new Map<number, RankedPoint[]>();
  for (const [rank, point] of points.entries()) {
    const cell = place(point[1] - top, rows) * columns + place(point[0] - left, columns);
    const own = cells.get(cell) ?? [];
    own.push({ point, rank });
    cells.set(cell, own);
  }
  return (box) => {
    const found: RankedPoint[] = [];
    for (let row = place(box.top - top, rows); row <= place(box.bottom - top, rows); row += 1) {
      const last = place(box.right - left, columns);
      for (let column = place(box.left - left, columns); column <= last; column += 1) {
        for (const own of cells.get(row * columns + column) ?? []) found.push(own);
      }
    }
    return found;
  };
}
