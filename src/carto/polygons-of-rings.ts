import { polygonArea, polygonContains } from "d3";
import type { Ring } from "./point.ts";

/** A ring that bounds a piece of ground, and the rings of the holes in it. */
export type RingPolygon = readonly [outer: Ring, ...holes: Ring[]];

/** Sorts rings that do not cross into polygons: a ring inside another one is a hole in it. */
export function polygonsOfRings(rings: readonly Ring[]): readonly RingPolygon[] {
  const depth = (ring: Ring) => rings.filter((other) => other !== ring && isIn(ring, other)).length;
  const outers = rings.filter((ring) => depth(ring) % 2 === 0);
  const holes = rings.filter((ring) => depth(ring) % 2 === 1);
  return outers.map((outer) => [
    outer,
    ...holes.filter((hole) => isIn(hole, outer) && depth(hole) === depth(outer) + 1),
  ]);
}

/** Gives the area of a ring whatever its direction. */
export function ringArea(ring: Ring): number {
  return Math.abs(polygonArea(ring as [number, number][]));
}

function isIn(ring: Ring, other: Ring): boolean {
  const smaller = ringArea(ring) < ringArea(other);
  return smaller && ring.some((point) => polygonContains(other as [number, number][], [...point]));
}
