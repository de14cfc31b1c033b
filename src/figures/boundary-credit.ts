import type { LevelId } from "../model/area.ts";
import { levelOf } from "../derive/lookup.ts";
import { say, textOf, type AtlasContext } from "./context.ts";

/** Gives the credit of the boundaries of a level, or of the level from which they were merged. */
export function boundaryCredit(context: AtlasContext, level: LevelId): string {
  const { levels } = context.lookup.atlas.config;
  const { boundaries, credit } = levelOf(context.lookup, level);
  const below = levels[levels.findIndex(({ id }) => id === level) + 1];
  if (boundaries === "none") return "";
  if (boundaries === "children" && below !== undefined) return boundaryCredit(context, below.id);
  return (
    textOf(context, credit).replace(/\.$/, "") ||
    (boundaries === "points" ? say(context, "map.schematic") : "")
  );
}
