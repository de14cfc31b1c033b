import type { Boundary } from "../model/boundary.ts";
import type { Point, Ring } from "./point.ts";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { boxAround, diagonal } from "./box.ts";
import { localPlane } from "./local-plane.ts";
import { polygonsOfRings } from "./polygons-of-rings.ts";
import { sharedCorners } from "./shared-corners.ts";

const SNAP_KM = 0.015;
/** Of the diagonal of all areas: less than half a px on a map. */
const LARGEST_SHARE = 1 / 2000;

/**
 * Sews boundaries together that were drawn one by one: corners within 15 m of each other, or of
 * another's side, become common ones, so that neighbours share their borders and neither gaps nor
 * overlaps of that width remain. In a small zone the tolerance is less. No area is lost: one of which
 * nothing would remain keeps its shape.
 */
export function snappedBoundaries(boundaries: readonly Boundary[]): readonly Boundary[] {
  const inDegrees = boundaries.map(({ geometry }) => ringsOf(geometry));
  const plane = localPlane(inDegrees.flat(2));
  const cells = inDegrees.map((rings) => rings.map((ring) => ring.map(plane.toPlane)));
  const sewn = sharedCorners(cells, snapTolerance(cells.flat(2)));
  const toPosition = (point: Point): Position => [...plane.toDegrees(point)];
  return boundaries.map((boundary, i) => {
    const rings = sewn[i] ?? [];
    if (rings.length === 0) return boundary;
    const coordinates = polygonsOfRings(rings).map((polygon) =>
      polygon.map((ring) => closed(ring).map(toPosition)),
    );
    return { area: boundary.area, geometry: { type: "MultiPolygon", coordinates } };
  });
}

/** The distance, in km, below which corners are taken for the same one. */
function snapTolerance(points: readonly Point[]): number {
  return Math.min(SNAP_KM, LARGEST_SHARE * diagonal(boxAround(points)));
}

function ringsOf(geometry: Polygon | MultiPolygon): readonly Ring[] {
  const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
  return rings.map((ring) => ring.slice(0, -1).map(([lon = 0, lat = 0]): Point => [lon, lat]));
}

function closed(ring: Ring): Ring {
  return [...ring, ...ring.slice(0, 1)];
}
