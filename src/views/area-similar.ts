import type { Crumb } from "./shell.ts";
import { areaOf, levelOf } from "../derive/lookup.ts";
import { similarAreas } from "../derive/similar-areas.ts";
import { asked } from "../figures/asked.ts";
import { lowered, say, textOf } from "../figures/context.ts";
import { formatCount } from "../figures/format-count.ts";
import { profileHref } from "../figures/profile-href.ts";

/** The places most like an area, nearest first, and in what. */
export interface AreaSimilar {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly links: readonly Crumb[];
}

/**
 * Names the places that are statistically most like an area, by its code; null where nothing can be
 * compared.
 */
export const areaSimilar = asked("similar", (context, code): AreaSimilar | null => {
  const area = areaOf(context.lookup, code);
  const found = similarAreas(context.lookup, area);
  if (found === null) return null;
  const { basis, variables, areas, areaCount, needed } = found;
  const title = say(context, "area.similar.title");
  const level = levelOf(context.lookup, area.level);
  const words = lowered(context, textOf(context, level.plural));
  const names = variables.map((variable) => textOf(context, variable.title)).join(" · ");
  if (areaCount < needed) {
    const [count, least] = [formatCount(context, areaCount), formatCount(context, needed)];
    const few = { count, needed: least, areas: words, variables: names };
    // Of an area that stands alone there is nothing to be said.
    return areaCount < 2
      ? null
      : { title, sentences: [say(context, "area.similar.few", few)], links: [] };
  }
  if (areas.length === 0) {
    return { title, sentences: [say(context, "area.similar.none")], links: [] };
  }
  const isInvented = variables.some(({ illustrative }) => illustrative);
  return {
    title,
    sentences: [
      say(context, `area.similar.${basis}`, { variables: names, areas: words }),
      say(context, "area.similar.text"),
      ...(isInvented ? [say(context, "note.illustrative")] : []),
    ],
    links: areas.map((other) => ({
      label: textOf(context, other.name),
      href: profileHref(context, other),
    })),
  };
});
