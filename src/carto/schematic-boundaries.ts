import type { Area } from "../model/area.ts";
import type { Boundary, OutlineSource } from "../model/boundary.ts";
import type { Point, Ring } from "./point.ts";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { localPlane, type LocalPlane } from "./local-plane.ts";
import { offshoreDiscs } from "./offshore-discs.ts";
import { polygonsOfRings } from "./polygons-of-rings.ts";
import { thiessen, typicalSpacing, type Site } from "./thiessen.ts";

/**
 * Draws boundaries around places that have none: Thiessen polygons of all areas with a longitude
 * and a latitude, clipped to an outline or to their widened hull. Areas without a point get none; one
 * whose point lies far outside the outline is a small disc, and takes no land from the others.
 */
export function schematicBoundaries(
  areas: readonly Area[],
  outline: Outline | null,
): readonly Boundary[] {
  const sites = areas.flatMap((area) => siteOf(area, outline));
  if (sites.length === 0) return [];
  const plane = localPlane(sites.map(({ point }) => point));
  const inPlane = sites.map((site) => ({ ...site, point: plane.toPlane(site.point) }));
  const ground = outline && ringsOf(outline.geometry).map((ring) => ring.map(plane.toPlane));
  const isOffshore = ({ id }: Site) => outline?.offshore.includes(id) ?? false;
  const cells = [
    ...thiessen(
      inPlane.filter((site) => !isOffshore(site)),
      ground,
    ),
    ...offshoreDiscs(inPlane.filter(isOffshore), typicalSpacing(inPlane.map(({ point }) => point))),
  ];
  const drawn = cells.filter(({ rings }) => rings.length > 0);
  return drawn.map(({ id, rings }) => ({
    area: id,
    geometry: {
      type: "MultiPolygon",
      coordinates: polygonsOfRings(rings).map((polygon) =>
        polygon.map((ring) => closedInDegrees(ring, plane)),
      ),
    },
  }));
}

type Outline = Omit<OutlineSource, "level">;

/** A context area without land in the outline is not drawn: it only bounds the others. */
function siteOf({ code, role, lon, lat }: Area, outline: Outline | null): readonly Site[] {
  if (lon === null || lat === null) return [];
  const point = outline?.onCoast[code] ?? ([lon, lat] as const);
  return [{ id: code, point, mayVanish: outline !== null && role === "context" }];
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
