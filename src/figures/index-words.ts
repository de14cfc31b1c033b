import type { IndexResult } from "../model/composite-index.ts";
import { indicatorOf } from "../derive/lookup.ts";
import { formatPeriod } from "../scales/format-date.ts";
import { formatNumber } from "../scales/format-number.ts";
import { languageOf, say, textOf, type AtlasContext } from "./context.ts";

/**
 * Writes a score of an index: one decimal, as its size says nothing by itself; a delivered one as its
 * indicator writes it.
 */
export function formatScore(context: AtlasContext, score: number): string {
  const { lookup } = context;
  const external = lookup.atlas.index?.external ?? null;
  const decimals = external === null ? 1 : indicatorOf(lookup, external).decimals;
  return formatNumber(score, { language: languageOf(context), decimals });
}

/** Names what the index measures in a word or two, as it declares it. */
export function indexHeading(context: AtlasContext): string {
  const heading = context.lookup.atlas.index?.heading ?? null;
  return heading === null ? say(context, "nav.index") : textOf(context, heading);
}

/** Says what the index is and of when ("Index of deprivation, 2021"), which its own title may say. */
export function indexMeasure(context: AtlasContext, index: IndexResult): string {
  const title = textOf(context, index.title);
  const { period } = index;
  if (period === "") return title;
  const words = formatPeriod(period, languageOf(context));
  if (title.includes(words)) return title;
  return say(context, "index.measure", { title, period: words });
}

/** Names the sources of all inputs once, and says where values are invented. */
export function indexSource(context: AtlasContext, index: IndexResult): string {
  const sources = index.inputs.map(({ indicator }) =>
    textOf(context, indicatorOf(context.lookup, indicator).source),
  );
  const source = [...new Set(sources)].join("; ");
  const line = say(context, "figure.sourceDerived", { source });
  return index.illustrative ? `${say(context, "note.illustrative")} ${line}` : line;
}
