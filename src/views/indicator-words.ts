import type { Indicator } from "../model/indicator.ts";
import { say, type AtlasContext } from "../figures/context.ts";
import { isDaggered } from "../figures/is-daggered.ts";
import { plateNumbers } from "./plate-number.ts";

/** The words of an indicator's page. */
export function indicatorWords(
  context: AtlasContext,
  indicator: Indicator,
  { hasFurtherMaps }: { readonly hasFurtherMaps: boolean },
) {
  const { observations } = context.lookup.atlas;
  const hasDagger =
    indicator.illustrative ||
    observations.some(
      (observation) => observation.indicator === indicator.code && isDaggered(observation),
    );
  return {
    numbers: plateNumbers(context, [
      "ranking",
      "trend",
      ...(hasFurtherMaps ? (["maps"] as const) : []),
      "definition",
    ]),
    levels: say(context, "indicators.column.levels"),
    ranking: say(context, "indicator.plate.ranking"),
    trend: say(context, "indicator.plate.trend"),
    maps: say(context, "indicator.plate.maps"),
    note: say(context, "area.plate.note"),
    definition: say(context, "indicator.plate.definition"),
    dagger: hasDagger ? say(context, "note.dagger") : "",
  };
}
