import { least, polygonArea, polygonContains } from "d3";
import type { MultiPolygon, Position } from "geojson";

/**
 * Sorts closed rings into polygons by their direction, as a Shapefile does: clockwise bounds a piece
 * of ground, the other way is a hole in the smallest such piece around it. A hole in nothing is taken
 * for ground.
 */
export function polygonsOfParts(rings: readonly (readonly Position[])[]): MultiPolygon {
  const outers = rings.filter((ring) => signedArea(ring) < 0);
  const holes = rings.filter((ring) => signedArea(ring) > 0);
  const holesOf = new Map<readonly Position[] | undefined, (readonly Position[])[]>();
  for (const hole of holes) {
    const around = outers.filter((outer) => isAround(outer, hole));
    const outer = least(around, (ring) => Math.abs(signedArea(ring)));
    holesOf.set(outer, [...(holesOf.get(outer) ?? []), hole]);
  }
  const grounds = [
    ...outers.map((outer) => [outer, ...(holesOf.get(outer) ?? [])]),
    ...(holesOf.get(undefined) ?? []).map((ring) => [ring]),
  ];
  return {
    type: "MultiPolygon",
    coordinates: grounds.map((polygon) => polygon.map((ring) => [...ring])),
  };
}

/** Above 0 counter-clockwise, y pointing up. */
function signedArea(ring: readonly Position[]): number {
  return -polygonArea(ring as [number, number][]);
}

function isAround(outer: readonly Position[], hole: readonly Position[]): boolean {
  return hole.some((corner) =>
    polygonContains(outer as [number, number][], corner as [number, number]),
  );
}
