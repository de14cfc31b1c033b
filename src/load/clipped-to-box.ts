import { geoIdentity } from "d3";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { polygonsOfParts } from "./polygons-of-parts.ts";

/** West, south, east, north in degrees. */
export type DegreeBox = readonly [west: number, south: number, east: number, north: number];

/** Cuts polygons off at a box; outer rings must run clockwise, seen on a map. */
export function clippedToBox(
  geometry: Polygon | MultiPolygon,
  [west, south, east, north]: DegreeBox,
): MultiPolygon {
  const rings: Position[][] = [];
  const corners: Position[] = [];
  const stream = geoIdentity()
    .clipExtent([
      [west, south],
      [east, north],
    ])
    .stream({
      point: (x, y) => corners.push([x, y]),
      lineStart: () => (corners.length = 0),
      lineEnd: () => rings.push(closed(corners)),
      polygonStart: () => undefined,
      polygonEnd: () => undefined,
    });
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  for (const polygon of polygons) {
    stream.polygonStart();
    for (const ring of polygon) {
      stream.lineStart();
      for (const [lon = NaN, lat = NaN] of ring.slice(1)) stream.point(lon, lat);
      stream.lineEnd();
    }
    stream.polygonEnd();
  }
  return polygonsOfParts(rings.filter((ring) => ring.length > 3));
}

function closed(corners: readonly Position[]): Position[] {
  return [...corners, ...corners.slice(0, 1)];
}
