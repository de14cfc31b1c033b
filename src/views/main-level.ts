import type { AtlasContext } from "../figures/context.ts";
import type { LevelId } from "../model/area.ts";
import type { Indicator } from "../model/indicator.ts";
import { levelsOf } from "../derive/lookup.ts";

/**
 * Gives the level of an indicator's main page: the one that it declares if that has numbers, else
 * the lowest that has. An indicator that waits for its first number has its page at the lowest
 * level of the atlas.
 */
export function mainLevel(
  { lookup }: Pick<AtlasContext, "lookup">,
  { code, level }: Indicator,
): LevelId {
  const { levels } = lookup.atlas.config;
  const known = levelsOf(lookup, code).map(({ id }) => id);
  const declared = known.find((id) => id === level);
  return declared ?? known.at(-1) ?? levels.at(-1)?.id ?? "";
}
