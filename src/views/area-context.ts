import type { AtlasContext } from "../figures/context.ts";
import type { Area } from "../model/area.ts";
import { areaMentions } from "./area-mentions.ts";
import { areaSimilar } from "./area-similar.ts";

export type AreaContextView = NonNullable<ReturnType<typeof areaContext>>;

/** Gathers what surrounds a profile: places like it, texts that name it; null if there is nothing. */
export function areaContext(context: AtlasContext, area: Area) {
  const similar = areaSimilar(context, area.code);
  const mentions = areaMentions(context, area);
  return similar === null && mentions.length === 0 ? null : { similar, mentions };
}
