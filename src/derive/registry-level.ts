import type { LevelId } from "../model/area.ts";
import { membersOf, type AtlasLookup } from "./lookup.ts";
import { remembered } from "./remembered.ts";

/**
 * Gives the level by which services are listed: the deepest that a service or a survey names, for
 * below it nobody knows where a service stands; without any, the lowest with profiles.
 */
export function registryLevel(lookup: AtlasLookup): LevelId {
  const { levels } = lookup.atlas.config;
  const profiled = levels.findLast(
    ({ profile, id }) => profile && membersOf(lookup, id).length > 0,
  );
  return statedLevel(lookup) ?? profiled?.id ?? levels.at(-1)?.id ?? "";
}

/** True where a level lies below the deepest that a service or a survey names: a count would lie. */
export function isBelowRegistry(lookup: AtlasLookup, level: LevelId): boolean {
  const stated = statedLevel(lookup);
  const ids = lookup.atlas.config.levels.map(({ id }) => id);
  return stated !== undefined && ids.indexOf(level) > ids.indexOf(stated);
}

/** An area that was worked out from coordinates is named by nobody. */
const statedLevel = remembered((lookup: AtlasLookup): LevelId | undefined => {
  const { services, surveys, config } = lookup.atlas;
  const stated = services.filter(({ areaFrom }) => areaFrom === undefined);
  const named = new Set(
    [...stated, ...surveys].flatMap(({ area }) => lookup.areaByCode.get(area ?? "")?.level ?? []),
  );
  return config.levels.findLast(({ id }) => named.has(id) && membersOf(lookup, id).length > 0)?.id;
});
