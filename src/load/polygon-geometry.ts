import type { Feature, MultiPolygon, Polygon, Position } from "geojson";

/** A feature as it stands in a file, where the geometry may be missing. */
interface Unchecked {
  readonly geometry?: Feature["geometry"] | null;
}

/** Gives the polygons of a feature in degrees, or says in words why there are none. */
export function polygonGeometry({ geometry }: Unchecked): Polygon | MultiPolygon | string {
  if (geometry?.type !== "Polygon" && geometry?.type !== "MultiPolygon") {
    return `a geometry of the type ${geometry?.type ?? "null"}`;
  }
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const rings = Array.isArray(polygons) ? polygons.flat() : [];
  if (rings.length === 0) return "a polygon without corners";
  if (!rings.every(isRing)) return "a ring of fewer than four corners";
  const outside = rings.flat().find((position) => !isInDegrees(position));
  return outside === undefined ? geometry : `the corner ${outside.join(", ")}`;
}

function isRing(ring: unknown): boolean {
  return Array.isArray(ring) && ring.length >= 4 && ring.every(Array.isArray);
}

function isInDegrees([lon = NaN, lat = NaN]: Position): boolean {
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
}
