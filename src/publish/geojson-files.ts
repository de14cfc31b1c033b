import { feature } from "topojson-client";
import type { LevelGeometry } from "../carto/level-geometry.ts";
import type { AtlasContext } from "../figures/context.ts";
import type { AreaCode } from "../model/area.ts";
import type { PublishedFile } from "./published-file.ts";
import type { MultiPolygon, Polygon } from "geojson";
import { address } from "../markup/address.ts";
import { levelGeoJson } from "./level-geojson.ts";

/** Lists the boundaries of the levels that declare some; where none were found, the areas alone. */
export function geoJsonFiles(context: AtlasContext): readonly PublishedFile[] {
  const { atlas } = context.lookup;
  const geometryByLevel = new Map(context.geometries.map((item) => [item.level, item]));
  return atlas.config.levels
    .filter(({ boundaries }) => boundaries !== "none")
    .map(({ id: level }) => {
      const geometry = geometryByLevel.get(level);
      const isSchematic = geometry?.isSchematic ?? false;
      const boundaries = { level, isSchematic, geometryByArea: geometriesOf(geometry) };
      return { path: address.levelGeoJson(level), content: levelGeoJson(atlas, boundaries) };
    });
}

function geometriesOf(
  geometry: LevelGeometry | undefined,
): ReadonlyMap<AreaCode, Polygon | MultiPolygon> {
  if (geometry === undefined) return new Map();
  const { topology } = geometry;
  const { features } = feature(topology, topology.objects.areas);
  return new Map(
    features.flatMap((item) => {
      const { id, geometry: shape } = item;
      const isArea = shape.type === "Polygon" || shape.type === "MultiPolygon";
      return isArea ? [[String(id), shape] as const] : [];
    }),
  );
}
