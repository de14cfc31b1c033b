import type { Markup } from "../markup/html.ts";
import type { AreaCode, LevelId } from "../model/area.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Period } from "../model/period.ts";
import { rankBar } from "../charts/rank-bar.ts";
import { benchmarkObservation } from "../derive/benchmark-observation.ts";
import { areaOf, levelOf } from "../derive/lookup.ts";
import { ranking, type RankedArea } from "../derive/ranking.ts";
import { say, textOf, type AtlasContext } from "../figures/context.ts";
import { formatObservation, formatValue, statusWord } from "../figures/format-value.ts";
import { measureLine } from "../figures/indicator-words.ts";
import { marksNote } from "../figures/mark-notes.ts";
import { marksOfObservation } from "../figures/marked-value.ts";
import { profileHref } from "../figures/profile-href.ts";
import { rankWords } from "../figures/rank-words.ts";
import { tableEnds } from "./table-ends.ts";
import { valueDetail } from "./value-detail.ts";

export interface RankingRow {
  readonly code: AreaCode;
  readonly rank: string;
  readonly name: string;
  readonly href: string | null;
  readonly parent: string;
  readonly value: string;
  /** The interval, and how much a partial value covers. */
  readonly detail: string;
  readonly marks: string;
  readonly bar: Markup | null;
}

/** Lays out the ranking of a level, the benchmark last. */
export function rankingTable(
  context: AtlasContext,
  indicator: Indicator,
  { level, period }: { readonly level: LevelId; readonly period: Period },
) {
  const { lookup } = context;
  const ranked = ranking(lookup, { indicator, level, period });
  const benchmark = benchmarkRow(context, indicator, { level, period });
  // A total beside its parts would make every bar short: it is printed and not drawn.
  const drawn = indicator.kind === "count" ? null : (benchmark?.value ?? null);
  const values = [...ranked.map(({ value }) => value), drawn];
  const extent = extentOf(values.flatMap((value) => value ?? []));
  const bar = (value: number | null) =>
    value === null
      ? null
      : rankBar({
          value,
          extent,
          benchmark: drawn,
          className: barClass(indicator, value),
        });
  const ends = tableEnds(context, ranked);
  const rows = ends.rows.map((item): RankingRow => rankingRow(context, indicator, { item, bar }));
  const total = benchmark === null ? null : { ...benchmark, bar: bar(drawn) };
  return {
    caption: measureLine(context, indicator, period),
    columns: {
      rank: say(context, "table.rank"),
      area: textOf(context, levelOf(lookup, level).name),
      parent: ranked.some(({ area }) => area.parent !== null) ? say(context, "table.parent") : "",
      value: textOf(context, indicator.unit),
    },
    note: ranked.some(({ rank }) => rank !== null) ? rankNote(context, indicator) : "",
    endsNote: ends.note,
    marksNote: marksNote(
      context,
      [...rows, ...(total === null ? [] : [total])].map(({ marks }) => marks),
    ),
    rows,
    total,
  };
}

function rankNote(context: AtlasContext, { direction }: Indicator): string {
  return say(context, direction === "neutral" ? "indicator.rankNeutral" : "indicator.rankWorst");
}

function rankingRow(
  context: AtlasContext,
  indicator: Indicator,
  {
    item,
    bar,
  }: { readonly item: RankedArea; readonly bar: (value: number | null) => Markup | null },
): RankingRow {
  const { area, value, status, observation } = item;
  return {
    code: area.code,
    rank: rankWords(context, item) || "–",
    name: textOf(context, area.name),
    href: profileHref(context, area),
    parent: area.parent === null ? "" : textOf(context, areaOf(context.lookup, area.parent).name),
    value: value === null ? statusWord(context, status) : formatValue(context, indicator, value),
    detail: valueDetail(context, indicator, observation),
    marks: marksOfObservation(indicator, observation),
    bar: bar(value),
  };
}

function benchmarkRow(
  context: AtlasContext,
  indicator: Indicator,
  { level, period }: { readonly level: LevelId; readonly period: Period },
) {
  const request = { indicator: indicator.code, level, period };
  const found = benchmarkObservation(context.lookup, request);
  if (found === undefined) return null;
  const { area, observation } = found;
  return {
    name: textOf(context, area.name),
    text: formatObservation(context, indicator, observation),
    value: observation.value,
    detail: valueDetail(context, indicator, observation),
    marks: marksOfObservation(indicator, observation),
  };
}

function extentOf(values: readonly number[]): readonly [number, number] {
  return [Math.min(0, ...values), Math.max(0, ...values)];
}

function barClass(indicator: Indicator, value: number): string {
  if (indicator.scheme !== "diverging") return "q4";
  return value < (indicator.centre ?? 0) ? "d2" : "d5";
}
