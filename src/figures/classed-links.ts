import type { AreaLink } from "../carto/area-texts.ts";
import type { IndicatorMap } from "./indicator-map.ts";
import { classOf } from "../stats/class-breaks.ts";
import { say, type AtlasContext } from "./context.ts";
import { formatCount } from "./format-count.ts";

/** Adds to the words of each link which class its area is in, for those who do not see the colour. */
export function classedLinks(
  context: AtlasContext,
  links: readonly AreaLink[],
  { ranked, classes }: Pick<IndicatorMap, "ranked" | "classes">,
): readonly AreaLink[] {
  if (classes === null) return links;
  const { breaks } = classes;
  const valueOf = new Map(ranked.map(({ area, value }) => [area.code, value]));
  const count = formatCount(context, breaks.upper.length);
  return links.map((link) => {
    const place = classOf(breaks, valueOf.get(link.code) ?? null);
    if (place === null) return link;
    const number = formatCount(context, place + 1);
    return { ...link, label: say(context, "map.classed", { area: link.label, number, count }) };
  });
}
