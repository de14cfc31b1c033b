import { feature } from "topojson-client";
import type { AreaCode } from "../model/area.ts";
import type { AreaTopology, LevelGeometry } from "./level-geometry.ts";
import type { MultiPolygon, Polygon } from "geojson";
import { remembered } from "../derive/remembered.ts";
import { boxAround, grown, unionOf, type Box } from "./box.ts";
import { overlapping, sortedBoxes } from "./sorted-boxes.ts";
import { topologyOf } from "./topology-of.ts";

/**
 * Cuts some areas out of a level, with what lies around them as their context: a map of them shows
 * their neighbours, and nothing far away is drawn. Undefined where none of them has a boundary.
 */
export function closeUp(
  geometry: LevelGeometry,
  codes: readonly AreaCode[],
): LevelGeometry | undefined {
  const { topology } = geometry;
  const boxes = boxesOf(topology);
  const members = codes.filter((code) => boxes.has(code)).toSorted();
  const own = members.flatMap((code) => boxes.get(code) ?? []);
  if (own.length === 0) return undefined;
  const extent = own.reduce(unionOf);
  const seen = grown(extent, Math.max(extent.right - extent.left, extent.bottom - extent.top));
  const near = overlapping(gridOf(topology), seen);
  const geometries = near.flatMap((i) => topology.objects.areas.geometries.slice(i, i + 1));
  const isOwn = new Set(members);
  const context = geometries.map(({ id }) => String(id)).filter((code) => !isOwn.has(code));
  return {
    ...geometry,
    topology: topologyOf(topology, geometries),
    members,
    context: context.toSorted(),
  };
}

/** The extent of each area in degrees. */
const boxesOf = remembered((topology: AreaTopology): ReadonlyMap<AreaCode, Box> => {
  const { features } = feature(topology, topology.objects.areas);
  return new Map(
    features.map(({ id, geometry }) => {
      const { type, coordinates } = geometry as Polygon | MultiPolygon;
      const rings = type === "Polygon" ? coordinates : coordinates.flat();
      return [String(id), boxAround(rings.flat().map(([x = 0, y = 0]) => [x, y] as const))];
    }),
  );
});

const gridOf = remembered((topology: AreaTopology) => sortedBoxes([...boxesOf(topology).values()]));
