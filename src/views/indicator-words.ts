import type { Indicator } from "../model/indicator.ts";
import { say, type AtlasContext } from "../figures/context.ts";
import { plateNumbers } from "./plate-number.ts";

/** The words of an indicator's page. */
export function indicatorWords(context: AtlasContext, indicator: Indicator) {
  const { observations } = context.lookup.atlas;
  const hasDagger =
    indicator.illustrative ||
    observations.some((item) => item.indicator === indicator.code && item.status === "estimated");
  return {
    numbers: plateNumbers(context, ["ranking", "trend", "definition"]),
    levels: say(context, "indicators.column.levels"),
    ranking: say(context, "indicator.plate.ranking"),
    trend: say(context, "indicator.plate.trend"),
    note: say(context, "area.plate.note"),
    definition: say(context, "indicator.plate.definition"),
    dagger: hasDagger ? say(context, "note.dagger") : "",
  };
}
