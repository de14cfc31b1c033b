import type { AreaTopology } from "../carto/level-geometry.ts";
import type { Atlas } from "../model/atlas.ts";
import { areaProperties, areasOf, levelMembers, type LevelBoundaries } from "./level-geojson.ts";

/**
 * Writes the areas of a level as TopoJSON, whose one object is called like the level: neighbours
 * share their border, to 1/100,000 of the longer side. Areas without a geometry have the type null.
 */
export function levelTopoJson(
  atlas: Atlas,
  level: LevelBoundaries,
  { objects, ...shared }: AreaTopology,
): string {
  const byCode = new Map(objects.areas.geometries.map((item) => [String(item.id), item]));
  const geometries = areasOf(atlas, level).map((area) => ({
    ...(byCode.get(area.code) ?? { type: null }),
    id: area.code,
    properties: areaProperties(atlas, level, area),
  }));
  const named = { [level.level]: { type: "GeometryCollection", geometries } };
  const topology = { ...shared, ...levelMembers(level), objects: named };
  return `${JSON.stringify(topology)}\n`;
}
