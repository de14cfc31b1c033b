import type { AreaCode, LevelId } from "../model/area.ts";
import type { Indicator, IndicatorCode } from "../model/indicator.ts";
import type { PublishedObservation } from "../model/observation.ts";
import type { Period } from "../model/period.ts";
import type { FigureTable, TableCell } from "./figure.ts";
import { benchmarkObservation } from "../derive/benchmark-observation.ts";
import { indicatorOf, levelOf, periodsOf } from "../derive/lookup.ts";
import { narrowed, ranking } from "../derive/ranking.ts";
import { say, textOf, type AtlasContext } from "./context.ts";
import { formatValue } from "./format-value.ts";
import { measureLine } from "./indicator-words.ts";
import { observationCell } from "./observation-cell.ts";
import { rankWords } from "./rank-words.ts";
import { statedShares } from "./stated-shares.ts";

export interface IndicatorTableRequest {
  readonly indicator: IndicatorCode;
  readonly level: LevelId;
  readonly period?: Period | undefined;
  /** Narrows the table to some, with their ranks among all; empty or left out means all. */
  readonly areas?: readonly AreaCode[];
}

/**
 * Makes the table of an indicator: rank, area, value, and the interval where any value has one;
 * areas without a value last, with the reason; the benchmark of the atlas at the end.
 */
export function indicatorTable(
  context: AtlasContext,
  request: IndicatorTableRequest,
): { readonly caption: string; readonly table: FigureTable } {
  const { lookup } = context;
  const indicator = indicatorOf(lookup, request.indicator);
  const { level, areas = [] } = request;
  const period = request.period ?? periodsOf(lookup, indicator.code, level).at(-1) ?? "";
  const lines = tableLines(context, indicator, { level, period, areas });
  const hasIntervals = lines.some(({ observation }) => observation?.lower != null);
  const limits = hasIntervals ? LIMITS : [];
  const shares = statedShares(context);
  const table = {
    columns: [
      { key: "rank", label: say(context, "table.rank"), isNumber: true },
      { key: "area", label: textOf(context, levelOf(lookup, level).name), isNumber: false },
      { key: "value", label: textOf(context, indicator.unit), isNumber: true },
      ...limits.map((key) => ({
        key,
        label: say(context, `table.${key}`, shares),
        isNumber: true,
      })),
    ],
    rows: lines.map(({ rank, area, observation }) => [
      rank,
      area,
      observationCell(context, indicator, observation),
      ...limits.map((key) => limitCell(context, indicator, observation?.[key] ?? null)),
    ]),
  };
  return { caption: measureLine(context, indicator, period), table };
}

const LIMITS = ["lower", "upper"] as const;

interface TableLine {
  readonly rank: TableCell;
  readonly area: TableCell;
  readonly observation: PublishedObservation | undefined;
}

interface TableScope {
  readonly level: LevelId;
  readonly period: Period;
  readonly areas: readonly AreaCode[];
}

function tableLines(
  context: AtlasContext,
  indicator: Indicator,
  { level, period, areas }: TableScope,
): readonly TableLine[] {
  const { lookup } = context;
  const lines = narrowed(ranking(lookup, { indicator, level, period }), areas).map((ranked) => ({
    rank: { text: rankWords(context, ranked), value: ranked.rank },
    area: { text: textOf(context, ranked.area.name), value: ranked.area.code },
    observation: ranked.observation,
  }));
  const found = benchmarkObservation(lookup, { indicator: indicator.code, level, period });
  if (found === undefined) return lines;
  const area = { text: textOf(context, found.area.name), value: found.area.code };
  return [...lines, { rank: { text: "", value: null }, area, observation: found.observation }];
}

function limitCell(context: AtlasContext, indicator: Indicator, limit: number | null): TableCell {
  return { text: limit === null ? "" : formatValue(context, indicator, limit), value: limit };
}
