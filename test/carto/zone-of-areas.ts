import type { LevelGeometry } from "../../src/carto/level-geometry.ts";
import type { Area } from "../../src/model/area.ts";
import type { AtlasConfig } from "../../src/model/atlas-config.ts";
import type { Boundary } from "../../src/model/boundary.ts";
import { levelGeometries } from "../../src/carto/level-geometry.ts";
import { plainArea } from "../atlases/plain.ts";

/** An area of a made-up zone; all that maps do not read stays empty. */
export function areaAt(code: string, rest: Partial<Area> = {}): Area {
  return plainArea(code, { level: "town", parent: "zone", ...rest });
}

/** Six members in two rows of three with a ring of context areas around them, as points. */
export const sixTowns: readonly Area[] = [0, 1, 2, 3, 4].flatMap((column) =>
  [0, 1, 2, 3].map((row) => {
    const isMember = column > 0 && column < 4 && row > 0 && row < 3;
    return areaAt(`T${column}${row}`, {
      lon: 10 + 0.1 * column + 0.013 * row,
      lat: 45 + 0.07 * row - 0.011 * column * row,
      role: isMember ? "member" : "context",
      parent: isMember ? "zone" : null,
    });
  }),
);

const theZone = areaAt("zone", { level: "zone", parent: null });

/** The geometries of a zone of towns drawn as points, or of towns with boundaries. */
export function zoneGeometries(
  towns: readonly Area[],
  boundaries: readonly Boundary[] | null = null,
): readonly LevelGeometry[] {
  const level = { name: {}, plural: {}, profile: true, outline: "hull", credit: {} };
  const levels = [
    { ...level, id: "zone", boundaries: "children" },
    { ...level, id: "town", boundaries: boundaries === null ? "points" : "towns.json" },
  ];
  return levelGeometries({
    config: { levels } as unknown as AtlasConfig,
    areas: [theZone, ...towns].toSorted((a, b) => (a.code < b.code ? -1 : 1)),
    boundarySources: boundaries === null ? [] : [{ level: "town", boundaries }],
    outlineSources: [],
  });
}

/** Gives one geometry of a list. */
export function geometryOf(geometries: readonly LevelGeometry[], level: string): LevelGeometry {
  const found = geometries.find((geometry) => geometry.level === level);
  if (found === undefined) throw new Error(`missing level: ${level}`);
  return found;
}
