import type { LevelId } from "../model/area.ts";
import { membersOf } from "../derive/lookup.ts";
import { rememberedBy } from "../derive/remembered.ts";
import { textOf, type AtlasContext } from "./context.ts";

/** Lists the names of the members of a level: one and the same array for all maps of the level. */
export const levelNames = rememberedBy(
  (level: LevelId) => level,
  (context: AtlasContext, level) =>
    membersOf(context.lookup, level).map(({ code, name }) => ({
      code,
      name: textOf(context, name),
    })),
);
