import { say, type AtlasContext } from "../figures/context.ts";

export type RowWords = ReturnType<typeof rowWords>;

/** The headings and notes of the indicator rows. */
export function rowWords(context: AtlasContext) {
  return {
    indicator: say(context, "row.indicator"),
    value: say(context, "row.value"),
    comparison: say(context, "row.comparison"),
    distribution: say(context, "row.distribution"),
    trend: say(context, "row.trend"),
    interval: say(context, "row.interval"),
    note: say(context, "row.note"),
    dagger: say(context, "note.dagger"),
  };
}
