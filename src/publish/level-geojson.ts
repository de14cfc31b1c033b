import type { Area, AreaCode, LevelId } from "../model/area.ts";
import type { Atlas } from "../model/atlas.ts";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { woundGeometry } from "./wound-geometry.ts";

type AreaFeature = Feature<Polygon | MultiPolygon | null, Record<string, string | boolean | null>>;

/** The geometry of a level as a download needs it: degrees, by area. */
export interface LevelBoundaries {
  readonly level: LevelId;
  readonly geometryByArea: ReadonlyMap<AreaCode, Polygon | MultiPolygon>;
  /** True where the boundaries were drawn around points. */
  readonly isSchematic: boolean;
}

/**
 * Writes the areas of a level as GeoJSON (RFC 7946), sorted by code, a line an area. An area
 * without a geometry has a feature without one, so that no area is dropped in silence.
 */
export function levelGeoJson(
  { areas, config: { languages } }: Atlas,
  { level, geometryByArea, isSchematic }: LevelBoundaries,
): string {
  const feature = (area: Area): AreaFeature => {
    const geometry = geometryByArea.get(area.code);
    const names = languages.map(
      (language) => [`name:${language}`, area.name[language] ?? ""] as const,
    );
    return {
      type: "Feature",
      id: area.code,
      properties: {
        code: area.code,
        ...Object.fromEntries(names),
        level,
        parent: area.parent,
        role: area.role,
        schematic: isSchematic,
      },
      geometry: geometry === undefined ? null : woundGeometry(geometry),
    };
  };
  const features = areas.filter((area) => area.level === level).map(feature);
  const lines = features.map((item) => JSON.stringify(item)).join(",\n");
  return `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`;
}
