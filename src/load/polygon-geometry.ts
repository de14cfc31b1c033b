import { polygonArea } from "d3";
import type { UncheckedFeature } from "./boundary-feature.ts";
import type { MultiPolygon, Polygon, Position } from "geojson";

/**
 * Gives the polygons of a feature in degrees, or says in words why there are none. Rings that are
 * not closed are closed; rings without any ground are left out, with an outer ring its holes.
 */
export function polygonGeometry({
  geometry,
}: Pick<UncheckedFeature, "geometry">): Polygon | MultiPolygon | string {
  if (typeof geometry === "string") return geometry;
  if (geometry?.type !== "Polygon" && geometry?.type !== "MultiPolygon") {
    return `a geometry of the type ${geometry?.type ?? "null"}`;
  }
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const rings: readonly unknown[] = Array.isArray(polygons) ? polygons.flat() : [];
  if (rings.length === 0) return "a polygon without corners";
  if (!rings.every(isListOfPositions)) return "a ring of fewer than four corners";
  const outside = rings.flat().find((position) => !isInDegrees(position));
  if (outside !== undefined) return `the corner ${outside.join(", ")}`;
  return mended(geometry);
}

function isListOfPositions(ring: unknown): ring is Position[] {
  return Array.isArray(ring) && ring.every(Array.isArray);
}

function isInDegrees([lon, lat]: readonly unknown[]): boolean {
  return isWithin(lon, 180) && isWithin(lat, 90);
}

function isWithin(degrees: unknown, limit: number): boolean {
  return typeof degrees === "number" && Math.abs(degrees) <= limit;
}

function mended(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon | string {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const closed = polygons.map((rings) => rings.map(closedRing));
  if (closed.flat().some((ring) => ring.length < 4)) return "a ring of fewer than four corners";
  const coordinates = closed
    .filter(([outer]) => outer !== undefined && hasGround(outer))
    .map((rings) => rings.filter(hasGround));
  const [only] = coordinates;
  if (only === undefined) return "a polygon without any ground";
  return coordinates.length === 1 && geometry.type === "Polygon"
    ? { type: "Polygon", coordinates: only }
    : { type: "MultiPolygon", coordinates };
}

function closedRing(ring: readonly Position[]): Position[] {
  const flat = ring.map(([lon = NaN, lat = NaN]) => [lon, lat]);
  const [first, last] = [flat[0], flat.at(-1)];
  const isClosed = first?.[0] === last?.[0] && first?.[1] === last?.[1];
  return isClosed || first === undefined ? flat : [...flat, first];
}

function hasGround(ring: readonly Position[]): boolean {
  return polygonArea(ring as [number, number][]) !== 0;
}
