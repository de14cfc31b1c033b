import type { LevelGeometry } from "../carto/level-geometry.ts";
import type { AtlasContext } from "../figures/context.ts";
import type { Area } from "../model/area.ts";
import { membersOf } from "../derive/lookup.ts";

/** The areas among which a position is found: by their boundaries, or by the nearest of their seats. */
export type PositionedLevel =
  | { readonly kind: "seats"; readonly areas: readonly Area[] }
  | { readonly kind: "boundaries"; readonly areas: readonly Area[]; readonly drawn: LevelGeometry };

/**
 * Finds the lowest level with profiles of which it is known where its areas are; undefined where an
 * atlas has neither boundaries nor seats. Schematic boundaries say no more than seats.
 */
export function positionedLevel({ lookup, geometries }: AtlasContext): PositionedLevel | undefined {
  for (const { id } of lookup.atlas.config.levels.filter(({ profile }) => profile).toReversed()) {
    const areas = membersOf(lookup, id);
    const drawn = geometries.find(({ level, isSchematic }) => level === id && !isSchematic);
    if (drawn !== undefined && drawn.members.length > 1) {
      return { kind: "boundaries", areas, drawn };
    }
    const seated = areas.filter(({ lon, lat }) => lon !== null && lat !== null);
    if (seated.length > 1) return { kind: "seats", areas: seated };
  }
  return undefined;
}
