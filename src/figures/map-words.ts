import type { RankedArea } from "../derive/ranking.ts";
import type { LevelId } from "../model/area.ts";
import type { Indicator } from "../model/indicator.ts";
import type { FigureSpec } from "./figure-spec.ts";
import type { MapClasses } from "./map-classes.ts";
import { levelOf } from "../derive/lookup.ts";
import { boundaryCredit } from "./boundary-credit.ts";
import { lowered, say, textOf, type AtlasContext } from "./context.ts";
import { formatCount } from "./format-count.ts";
import { measureLine } from "./indicator-words.ts";
import { rangeWords } from "./range-words.ts";

export interface MapSummaryRequest {
  readonly spec: FigureSpec;
  readonly indicator: Indicator;
  readonly ranked: readonly RankedArea[];
  readonly classes: MapClasses | null;
}

/** Tells a map in words: what, how many areas, the extremes, what is missing (method.md 20). */
export function mapSummary(context: AtlasContext, request: MapSummaryRequest): string {
  const { spec, indicator, ranked, classes } = request;
  const range = rangeWords(context, indicator, ranked);
  const measure = measureLine(context, indicator, spec.period);
  if (range === undefined) return measure;
  const count = ranked.length;
  const areas = lowered(context, textOf(context, levelOf(context.lookup, spec.level).plural));
  const common = { measure, count: formatCount(context, count), areas, ...range };
  const main =
    classes === null
      ? say(context, "map.summarySymbols", common)
      : say(context, "map.summary", { ...common, classes: classes.legend.rows.length });
  return [main, ...missingSentences(context, ranked), say(context, "map.summaryTable")].join(" ");
}

function missingSentences(context: AtlasContext, ranked: readonly RankedArea[]): readonly string[] {
  const without = ranked.filter(({ value }) => value === null);
  const suppressed = without.filter(({ status }) => status === "suppressed").length;
  const missing = without.length - suppressed;
  const sentence = (key: "map.summaryMissing" | "map.summarySuppressed", count: number) =>
    count === 0 ? [] : [say(context, key, { count: formatCount(context, count) })];
  return [
    ...sentence("map.summaryMissing", missing),
    ...sentence("map.summarySuppressed", suppressed),
  ];
}

/** Says how a map was made: its classes and its boundaries. */
export function mapNotes(
  context: AtlasContext,
  { level, classes }: { readonly level: LevelId; readonly classes: MapClasses | null },
): readonly string[] {
  const credit = boundaryCredit(context, level);
  const scheme =
    classes === null
      ? say(context, "map.symbols")
      : say(context, "figure.classes", { scheme: say(context, `scheme.${classes.breaks.scheme}`) });
  return credit === "" ? [scheme] : [scheme, say(context, "figure.boundaries", { credit })];
}
