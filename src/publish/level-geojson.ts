import type { Area, AreaCode, LevelId } from "../model/area.ts";
import type { Atlas } from "../model/atlas.ts";
import type { LatestValues } from "./latest-values.ts";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { woundGeometry } from "./wound-geometry.ts";

type Properties = Readonly<Record<string, string | number | boolean | null>>;

type AreaFeature = Feature<Polygon | MultiPolygon | null, Properties>;

/** The geometry of a level as a download needs it: degrees, by area. */
export interface LevelBoundaries {
  readonly level: LevelId;
  readonly geometryByArea: ReadonlyMap<AreaCode, Polygon | MultiPolygon>;
  /** True where the boundaries were drawn around points. */
  readonly isSchematic: boolean;
  /** Words under every map. */
  readonly credit: string;
  readonly latest: LatestValues;
}

/**
 * Writes the areas of a level as GeoJSON (RFC 7946), sorted by code, a line an area. An area
 * without a geometry has a feature without one, so that no area is dropped in silence. The members
 * `boundaries` and `indicators` say whose the lines are and what the values are.
 */
export function levelGeoJson(atlas: Atlas, level: LevelBoundaries): string {
  const feature = (area: Area): AreaFeature => {
    const geometry = level.geometryByArea.get(area.code);
    return {
      type: "Feature",
      id: area.code,
      properties: areaProperties(atlas, level, area),
      geometry: geometry === undefined ? null : woundGeometry(geometry),
    };
  };
  const features = areasOf(atlas, level).map(feature);
  const lines = features.map((item) => JSON.stringify(item)).join(",\n");
  const members = Object.entries(levelMembers(level)).map(
    ([name, member]) => `${JSON.stringify(name)}:${JSON.stringify(member)}`,
  );
  return `{"type":"FeatureCollection",${members.join(",")},"features":[\n${lines}\n]}\n`;
}

/** Lists the areas of a level, sorted by code. */
export function areasOf({ areas }: Atlas, { level }: Pick<LevelBoundaries, "level">) {
  return areas.filter((area) => area.level === level);
}

/** Says whose the boundaries are and what the values of a level are. */
export function levelMembers({ isSchematic, credit, latest }: LevelBoundaries) {
  return {
    boundaries: { kind: isSchematic ? "schematic" : "own", credit },
    indicators: latest.indicators,
  };
}

/** Gives the properties of an area: its row of the table of areas, then its newest values. */
export function areaProperties(
  { config: { languages } }: Atlas,
  { level, isSchematic, latest }: LevelBoundaries,
  area: Area,
): Properties {
  const names = languages.map(
    (language) => [`name:${language}`, area.name[language] ?? ""] as const,
  );
  return {
    code: area.code,
    ...Object.fromEntries(names),
    level,
    parent: area.parent,
    role: area.role,
    schematic: isSchematic,
    ...latest.propertiesOf(area),
  };
}
