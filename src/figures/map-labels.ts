import type { AreaLabel, AreaLink } from "../carto/area-texts.ts";
import type { ScaleLabel } from "../carto/scale-bar-markup.ts";
import type { RankedArea } from "../derive/ranking.ts";
import type { Indicator } from "../model/indicator.ts";
import { levelOf } from "../derive/lookup.ts";
import { address } from "../markup/address.ts";
import { formatNumber } from "../scales/format-number.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "./context.ts";
import { formatCount } from "./format-count.ts";
import { formatObservation, formatValue } from "./format-value.ts";

/** Names the areas of a map with their values; without a value the name stands alone. */
export function areaLabels(
  context: AtlasContext,
  indicator: Indicator,
  ranked: readonly RankedArea[],
): readonly AreaLabel[] {
  return ranked.map(({ area, value, rank }) => ({
    code: area.code,
    name: textOf(context, area.name),
    value: value === null ? "" : formatValue(context, indicator, value),
    ...(rank === null ? {} : { number: formatCount(context, rank) }),
  }));
}

/** Links the areas of a map that have a profile, in the order of the ranking. */
export function areaLinks(
  context: AtlasContext,
  indicator: Indicator,
  ranked: readonly RankedArea[],
): readonly AreaLink[] {
  return ranked
    .filter(({ area }) => levelOf(context.lookup, area.level).profile)
    .map(({ area, observation }) => ({
      code: area.code,
      href: hrefOf(context, address.area(languageOf(context), area)),
      label: say(context, "map.class", {
        name: textOf(context, area.name),
        value: formatObservation(context, indicator, observation),
      }),
    }));
}

/** Writes the length of a scale bar. */
export function scaleLabel(context: AtlasContext): ScaleLabel {
  return (kilometres) => {
    const decimals = kilometres < 1 ? 1 : 0;
    const count = formatNumber(kilometres, { language: languageOf(context), decimals });
    return say(context, "map.kilometres", { count });
  };
}
