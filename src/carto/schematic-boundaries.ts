import type { Area } from "../model/area.ts";
import type { Boundary } from "../model/boundary.ts";
import type { Point, Ring } from "./point.ts";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { localPlane, type LocalPlane } from "./local-plane.ts";
import { polygonsOfRings } from "./polygons-of-rings.ts";
import { thiessen } from "./thiessen.ts";

/**
 * Draws boundaries around places that have none: Thiessen polygons of all areas with a longitude
 * and a latitude, clipped to an outline or to their widened hull. Areas without a point get none.
 */
export function schematicBoundaries(
  areas: readonly Area[],
  outline: Polygon | MultiPolygon | null,
): readonly Boundary[] {
  const sites = areas.flatMap(({ code, lon, lat }) =>
    lon === null || lat === null ? [] : [{ id: code, point: [lon, lat] as const }],
  );
  if (sites.length === 0) return [];
  const plane = localPlane(sites.map(({ point }) => point));
  const inPlane = sites.map(({ id, point }) => ({ id, point: plane.toPlane(point) }));
  const ground = outline && ringsOf(outline).map((ring) => ring.map(plane.toPlane));
  return thiessen(inPlane, ground).map(({ id, rings }) => ({
    area: id,
    geometry: {
      type: "MultiPolygon",
      coordinates: polygonsOfRings(rings).map((polygon) =>
        polygon.map((ring) => closedInDegrees(ring, plane)),
      ),
    },
  }));
}

function ringsOf(geometry: Polygon | MultiPolygon): readonly Ring[] {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flat().map((ring) => ring.slice(0, -1).map(pointOf));
}

function pointOf([lon = 0, lat = 0]: Position): Point {
  return [lon, lat];
}

function closedInDegrees(ring: Ring, plane: LocalPlane): Position[] {
  const positions = ring.map((point) => [...plane.toDegrees(point)]);
  return [...positions, ...positions.slice(0, 1)];
}
