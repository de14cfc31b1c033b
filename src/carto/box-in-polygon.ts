import { polygonContains } from "d3";
import type { Point, Ring } from "./point.ts";
import type { RingPolygon } from "./polygons-of-rings.ts";
import { overlap, segmentMeetsBox, type Box } from "./box.ts";

/** The ground of an area, with the box around it so that most questions are answered by that. */
export interface Ground {
  readonly polygons: readonly RingPolygon[];
  readonly bounds: Box;
}

/** True where a box lies wholly on a ground. */
export function isBoxInside(box: Box, ground: Ground): boolean {
  return isOn(middleOf(box), ground) && !edgeMeets(box, ground);
}

/** True where any part of a box lies on a ground. */
export function isBoxOn(box: Box, ground: Ground): boolean {
  return overlap(box, ground.bounds) && (isOn(middleOf(box), ground) || edgeMeets(box, ground));
}

/** Estimates the share of a box that lies on a ground, from a raster of points. */
export function shareInside({ left, top, right, bottom }: Box, ground: Ground): number {
  const shares = [0.02, 0.17, 0.33, 0.5, 0.67, 0.83, 0.98];
  const points = shares.flatMap((along) =>
    shares.map((down): Point => [left + along * (right - left), top + down * (bottom - top)]),
  );
  return points.filter((point) => isOn(point, ground)).length / points.length;
}

function middleOf({ left, top, right, bottom }: Box): Point {
  return [(left + right) / 2, (top + bottom) / 2];
}

/** True where a place lies on a ground, its edge aside. */
export function isOn([x, y]: Point, { polygons, bounds }: Ground): boolean {
  if (x < bounds.left || x > bounds.right || y < bounds.top || y > bounds.bottom) return false;
  let isInside = false;
  for (const polygon of polygons) {
    for (const ring of polygon) {
      if (polygonContains(ring as [number, number][], [x, y])) isInside = !isInside;
    }
  }
  return isInside;
}

function edgeMeets(box: Box, { polygons }: Ground): boolean {
  return polygons.some((polygon) => polygon.some((ring) => ringMeets(ring, box)));
}

function ringMeets(ring: Ring, box: Box): boolean {
  let before = ring.at(-1);
  for (const point of ring) {
    if (before !== undefined && segmentMeetsBox([before, point], box)) return true;
    before = point;
  }
  return false;
}
