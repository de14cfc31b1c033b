import { say, type AtlasContext } from "../figures/context.ts";
import { statedShares } from "../figures/stated-shares.ts";

export type RowWords = ReturnType<typeof rowWords>;

/** The headings and notes of the indicator rows. */
export function rowWords(context: AtlasContext) {
  const shares = statedShares(context);
  return {
    indicator: say(context, "row.indicator"),
    value: say(context, "row.value"),
    comparison: say(context, "row.comparison"),
    distribution: say(context, "row.distribution"),
    trend: say(context, "row.trend"),
    oneYear: say(context, "row.oneYear"),
    interval: say(context, "row.interval", shares),
    note: say(context, "row.note", shares),
  };
}
