import { say, type AtlasContext } from "../figures/context.ts";
import { plateNumbers } from "./plate-number.ts";

/** The words of an indicator's page. */
export function indicatorWords(
  context: AtlasContext,
  { hasBreakdown, hasFurtherMaps }: Readonly<Record<"hasBreakdown" | "hasFurtherMaps", boolean>>,
) {
  return {
    numbers: plateNumbers(context, [
      "ranking",
      ...(hasBreakdown ? (["breakdown"] as const) : []),
      "trend",
      ...(hasFurtherMaps ? (["maps"] as const) : []),
      "definition",
    ]),
    levels: say(context, "indicators.column.levels"),
    ranking: say(context, "indicator.plate.ranking"),
    breakdown: say(context, "indicator.plate.breakdown"),
    trend: say(context, "indicator.plate.trend"),
    maps: say(context, "indicator.plate.maps"),
    note: say(context, "area.plate.note"),
    definition: say(context, "indicator.plate.definition"),
  };
}
