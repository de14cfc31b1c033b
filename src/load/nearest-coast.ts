import { least, polygonContains } from "d3";
import type { Degrees } from "./natural-earth-outline.ts";
import type { MultiPolygon, Polygon, Position } from "geojson";

const KM_PER_DEGREE = 111.195;

/** The place of a coast that is nearest to a point, and how far it is. */
export interface CoastPlace {
  readonly place: Degrees;
  readonly km: number;
}

/** Says whether a point lies on the ground of polygons. */
export function isOnGround(geometry: Polygon | MultiPolygon, [lon, lat]: Degrees): boolean {
  const around = ringsOf(geometry).filter((ring) =>
    polygonContains(ring as [number, number][], [lon, lat]),
  );
  return around.length % 2 === 1;
}

/** Finds the nearest place of a coast, on a plane around the point: good for some ten kilometres. */
export function nearestCoast(
  geometry: Polygon | MultiPolygon,
  point: Degrees,
): CoastPlace | undefined {
  const kmPerLon = KM_PER_DEGREE * Math.cos((point[1] * Math.PI) / 180);
  const toPlane = ([lon = NaN, lat = NaN]: Position): Degrees => [
    (lon - point[0]) * kmPerLon,
    (lat - point[1]) * KM_PER_DEGREE,
  ];
  const nearest = least(
    ringsOf(geometry).flatMap((ring) => {
      const corners = ring.map(toPlane);
      return corners.slice(1).map((to, i) => nearestOfSide(corners[i] ?? to, to));
    }),
    ([x, y]) => Math.hypot(x, y),
  );
  if (nearest === undefined) return undefined;
  const [x, y] = nearest;
  const place: Degrees = [point[0] + x / kmPerLon, point[1] + y / KM_PER_DEGREE];
  return { place, km: Math.hypot(x, y) };
}

function ringsOf(geometry: Polygon | MultiPolygon): readonly (readonly Position[])[] {
  return geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
}

/** The place of a side that is nearest to 0, 0. */
function nearestOfSide(from: Degrees, to: Degrees): Degrees {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : -(from[0] * dx + from[1] * dy) / square;
  const at = Math.min(1, Math.max(0, share));
  return [from[0] + at * dx, from[1] + at * dy];
}
