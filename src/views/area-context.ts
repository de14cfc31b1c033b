import type { Area } from "../model/area.ts";
import { hrefOf, languageOf, say, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { areaCorrections, areaMentions } from "./area-mentions.ts";
import { areaSimilar } from "./area-similar.ts";

export type AreaContextView = NonNullable<ReturnType<typeof areaContext>>;

/** Gathers what surrounds a profile: places like it, texts that name it, corrections; null if nothing. */
export function areaContext(context: AtlasContext, area: Area) {
  const similar = areaSimilar(context, area);
  const mentions = areaMentions(context, area);
  const rows = areaCorrections(context, area);
  if (similar === null && mentions.length === 0 && rows.length === 0) return null;
  const href = hrefOf(context, address.section(languageOf(context), "corrections"));
  return {
    similar,
    mentions,
    corrections: { title: say(context, "area.corrections"), href, rows },
  };
}
