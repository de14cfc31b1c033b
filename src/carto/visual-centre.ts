import { polygonCentroid, polygonContains } from "d3";
import type { Point, Ring } from "./point.ts";
import type { RingPolygon } from "./polygons-of-rings.ts";
import { labelPoint, largestPolygon, type LabelPoint } from "./label-point.ts";

/** The share of the pole's room that a place nearer to the middle must keep. */
const KEPT = 0.8;
const STEPS = 10;

/**
 * Finds the place that a reader takes for the middle of the largest of some polygons: as near to
 * its centroid as the room around the place allows, and never outside. In a long shape the pole of
 * inaccessibility may lie at either end; there a label would look misplaced.
 */
export function visualCentre(polygons: readonly RingPolygon[]): LabelPoint {
  const pole = labelPoint(polygons);
  const largest = largestPolygon(polygons);
  const [centreX, centreY] = polygonCentroid(largest[0] as [number, number][]);
  for (let i = 0; i < STEPS; i++) {
    const x = centreX + (i / STEPS) * (pole.x - centreX);
    const y = centreY + (i / STEPS) * (pole.y - centreY);
    const radiusPx = roomAt([x, y], largest);
    if (radiusPx >= KEPT * pole.radiusPx) return { x, y, radiusPx };
  }
  return pole;
}

/** The distance from a place to the edge; negative outside, and NaN where there is no centroid. */
function roomAt(place: Point, polygon: RingPolygon): number {
  const around = polygon.filter((ring) => polygonContains(ring as [number, number][], [...place]));
  const distance = Math.min(...polygon.map((ring) => distanceToRing(place, ring)));
  return around.length % 2 === 1 ? distance : -distance;
}

function distanceToRing(place: Point, ring: Ring): number {
  let before = ring.at(-1) ?? place;
  let least = Infinity;
  for (const point of ring) {
    least = Math.min(least, distanceToSegment(place, before, point));
    before = point;
  }
  return least;
}

function distanceToSegment([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [alongX, alongY] = [toX - fromX, toY - fromY];
  const length2 = alongX ** 2 + alongY ** 2;
  const share = length2 === 0 ? 0 : ((x - fromX) * alongX + (y - fromY) * alongY) / length2;
  const clamped = Math.min(1, Math.max(0, share));
  return Math.hypot(x - fromX - clamped * alongX, y - fromY - clamped * alongY);
}
