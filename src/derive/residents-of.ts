import type { AreaCode, LevelId } from "../model/area.ts";
import { membersOf, observationOf, periodsOf, type AtlasLookup } from "./lookup.ts";

/** Gives the residents of the areas of a level in the latest period; unknown ones are left out. */
export function residentsOf(lookup: AtlasLookup, level: LevelId): ReadonlyMap<AreaCode, number> {
  const indicator = lookup.atlas.config.populationIndicator;
  const period = periodsOf(lookup, indicator, level).at(-1) ?? "";
  const known = membersOf(lookup, level).flatMap(({ code }): readonly [AreaCode, number][] => {
    const value = observationOf(lookup, { indicator, area: code, period })?.value ?? null;
    return value === null ? [] : [[code, value]];
  });
  return new Map(known);
}

/** Adds up the residents of a level; null where one of its areas, or the level, has none. */
export function residentsOfAll(lookup: AtlasLookup, level: LevelId): number | null {
  const known = residentsOf(lookup, level);
  if (known.size === 0 || known.size < membersOf(lookup, level).length) return null;
  return [...known.values()].reduce((sum, residents) => sum + residents, 0);
}
