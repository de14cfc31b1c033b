import type { AtlasContext } from "../figures/context.ts";
import type { LevelId } from "../model/area.ts";
import type { Indicator } from "../model/indicator.ts";
import { levelsOf } from "../derive/lookup.ts";

/**
 * Gives the level of an indicator's main page: the lowest that has numbers. An indicator that waits
 * for its first number has its page at the lowest level of the atlas.
 */
export function mainLevel({ lookup }: Pick<AtlasContext, "lookup">, { code }: Indicator): LevelId {
  const { levels } = lookup.atlas.config;
  return levelsOf(lookup, code).at(-1)?.id ?? levels.at(-1)?.id ?? "";
}
