import type { AtlasContext } from "../figures/context.ts";
import type { DirectiveAttributes } from "./figure-directive.ts";
import { areaOf, indicatorOf, observationOf, periodsOf } from "../derive/lookup.ts";
import { markedObservation } from "../figures/marked-value.ts";

/**
 * Writes the number that `:value{indicator=… area=… period=…}` means; without a period the latest,
 * without an area the benchmark of the atlas.
 */
export function inlineValue(context: AtlasContext, attributes: DirectiveAttributes): string {
  const { lookup } = context;
  const indicator = indicatorOf(lookup, attributes["indicator"] ?? "");
  const area = areaOf(lookup, attributes["area"] ?? lookup.atlas.config.benchmark ?? "");
  const latest = periodsOf(lookup, indicator.code, area.level).at(-1);
  const period = attributes["period"] ?? latest ?? "";
  const observation = observationOf(lookup, { indicator: indicator.code, area: area.code, period });
  return markedObservation(context, indicator, observation);
}
