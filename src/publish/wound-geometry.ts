import type { MultiPolygon, Polygon, Position } from "geojson";

type Ring = readonly Position[];

/** Decimals of a degree that are kept: about a tenth of a metre. */
const DECIMALS = 6;

/** The fewest positions of a ring that encloses anything, the first repeated at the end. */
const MIN_POSITIONS = 4;

/**
 * Gives a geometry as RFC 7946 wants it: coordinates to 6 decimals, outer rings counterclockwise
 * and holes clockwise. Rings that rounding leaves without an inside are dropped; null where none
 * is left.
 */
export function woundGeometry(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon | null {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const wound = polygons.map(woundPolygon).filter((rings) => rings.length > 0);
  const [first, second] = wound;
  if (first === undefined) return null;
  if (second === undefined) return { type: "Polygon", coordinates: first };
  return { type: "MultiPolygon", coordinates: wound };
}

function woundPolygon(rings: readonly Ring[]): Position[][] {
  const [outer, ...holes] = rings.map(roundedRing);
  if (outer === undefined || !isRing(outer)) return [];
  return [turned(outer, 1), ...holes.filter(isRing).map((hole) => turned(hole, -1))];
}

function roundedRing(ring: Ring): Ring {
  const rounded = ring.map(([lon = 0, lat = 0]) => [degrees(lon), degrees(lat)]);
  return rounded.filter((at, i) => i === 0 || at.some((value, k) => value !== rounded[i - 1]?.[k]));
}

function degrees(value: number): number {
  return Number(value.toFixed(DECIMALS)) + 0;
}

function isRing(ring: Ring): boolean {
  return ring.length >= MIN_POSITIONS && signedArea(ring) !== 0;
}

function turned(ring: Ring, sign: 1 | -1): Position[] {
  return Math.sign(signedArea(ring)) === sign ? [...ring] : ring.toReversed();
}

/** Twice the area on the plane of longitude and latitude; above zero where it runs counterclockwise. */
function signedArea(ring: Ring): number {
  const [lon0 = 0, lat0 = 0] = ring[0] ?? [];
  return ring.reduce((sum, [lon = 0, lat = 0], i) => {
    const [nextLon = 0, nextLat = 0] = ring[(i + 1) % ring.length] ?? [];
    return sum + (lon - lon0) * (nextLat - lat0) - (nextLon - lon0) * (lat - lat0);
  }, 0);
}
