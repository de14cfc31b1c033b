import type { AreaLabel, AreaLink } from "../carto/area-texts.ts";
import type { ScaleLabel } from "../carto/scale-bar-markup.ts";
import type { RankedArea } from "../derive/ranking.ts";
import type { Indicator } from "../model/indicator.ts";
import { residentsOf } from "../derive/residents-of.ts";
import { formatNumber } from "../scales/format-number.ts";
import { MOST_LINKED } from "../scales/most-linked.ts";
import { languageOf, say, textOf, type AtlasContext } from "./context.ts";
import { formatCount } from "./format-count.ts";
import { formatObservation, formatValue } from "./format-value.ts";
import { profileHref } from "./profile-href.ts";

/**
 * Names the areas of a map with their values; without a value the name stands alone. The number is
 * the place in the ranking, so that it is the same on every drawing and no two areas share it. Of
 * more areas than are linked the names alone are given: only towns will be written.
 */
export function areaLabels(
  context: AtlasContext,
  indicator: Indicator,
  ranked: readonly RankedArea[],
): readonly AreaLabel[] {
  const level = ranked[0]?.area.level ?? "";
  const residents = residentsOf(context.lookup, level);
  const isPattern = ranked.length > MOST_LINKED;
  return ranked.map(({ area, value }, i) => ({
    code: area.code,
    name: textOf(context, area.name),
    value: value === null || isPattern ? "" : formatValue(context, indicator, value),
    ...(isPattern ? {} : { number: formatCount(context, i + 1) }),
    weight: residents.get(area.code) ?? 0,
  }));
}

/** Links the areas of a map that have a profile, in the order of the ranking. */
export function areaLinks(
  context: AtlasContext,
  indicator: Indicator,
  ranked: readonly RankedArea[],
): readonly AreaLink[] {
  return linksOf(context, ranked, ({ observation }) =>
    formatObservation(context, indicator, observation),
  );
}

/**
 * Links areas that have a profile in their order; `textOfValue` says what is read after the name.
 * Of more areas than a picture can hold links of, none is linked.
 */
export function linksOf<Item extends Pick<RankedArea, "area">>(
  context: AtlasContext,
  items: readonly Item[],
  textOfValue: (item: Item) => string,
): readonly AreaLink[] {
  if (items.length > MOST_LINKED) return [];
  return items.flatMap((item) => {
    const href = profileHref(context, item.area);
    if (href === null) return [];
    const name = textOf(context, item.area.name);
    const label = say(context, "map.class", { name, value: textOfValue(item) });
    return [{ code: item.area.code, href, label }];
  });
}

/** Writes the length of a scale bar. */
export function scaleLabel(context: AtlasContext): ScaleLabel {
  return (kilometres) => {
    const decimals = kilometres < 1 ? 1 : 0;
    const count = formatNumber(kilometres, { language: languageOf(context), decimals });
    return say(context, "map.kilometres", { count });
  };
}
