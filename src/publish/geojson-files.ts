import { feature } from "topojson-client";
import type { LevelGeometry } from "../carto/level-geometry.ts";
import type { AreaCode } from "../model/area.ts";
import type { PublishedFile } from "./published-file.ts";
import type { MultiPolygon, Polygon } from "geojson";
import { textOf, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { latestValues } from "./latest-values.ts";
import { levelGeoJson, type LevelBoundaries } from "./level-geojson.ts";
import { levelTopoJson } from "./level-topojson.ts";

/**
 * Lists the boundaries of the levels that declare some, with the newest values of every area; where
 * no boundaries were found, the areas alone.
 */
export function geoJsonFiles(context: AtlasContext): readonly PublishedFile[] {
  const { atlas } = context.lookup;
  const geometryByLevel = new Map(context.geometries.map((item) => [item.level, item]));
  return atlas.config.levels
    .filter(({ boundaries }) => boundaries !== "none")
    .flatMap(({ id: level, credit }) => {
      const geometry = geometryByLevel.get(level);
      const boundaries: LevelBoundaries = {
        level,
        isSchematic: geometry?.isSchematic ?? false,
        geometryByArea: geometriesOf(geometry),
        credit: textOf(context, credit),
        latest: latestValues(context, level),
      };
      const geoJson = {
        path: address.levelGeoJson(level),
        content: levelGeoJson(atlas, boundaries),
      };
      if (geometry === undefined) return [geoJson];
      const content = levelTopoJson(atlas, boundaries, geometry.topology);
      return [geoJson, { path: address.levelTopoJson(level), content }];
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
