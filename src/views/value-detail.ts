import type { Indicator } from "../model/indicator.ts";
import type { PublishedObservation } from "../model/observation.ts";
import { languageOf, say, type AtlasContext } from "../figures/context.ts";
import { formatValue } from "../figures/format-value.ts";
import { formatPercent } from "../scales/format-number.ts";

/** Says what stands below a value in a table: its interval, and how much a partial one covers. */
export function valueDetail(
  context: AtlasContext,
  indicator: Indicator,
  observation: PublishedObservation | undefined,
): string {
  if (observation?.value == null) return "";
  const { lower, upper, status, coverage } = observation;
  const words = (value: number) => formatValue(context, indicator, value);
  const hasLimits = lower !== null && upper !== null;
  const share = formatPercent(coverage, { language: languageOf(context), decimals: 0 });
  return [
    hasLimits && say(context, "row.intervalText", { lower: words(lower), upper: words(upper) }),
    status === "partial" && say(context, "table.coverage", { share }),
  ]
    .filter(Boolean)
    .join(" · ");
}
