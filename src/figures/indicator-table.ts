import type { LevelId } from "../model/area.ts";
import type { IndicatorCode } from "../model/indicator.ts";
import type { Indicator } from "../model/indicator.ts";
import type { PublishedObservation } from "../model/observation.ts";
import type { Period } from "../model/period.ts";
import type { FigureTable, TableCell } from "./figure.ts";
import { areaOf, indicatorOf, levelOf, observationOf, periodsOf } from "../derive/lookup.ts";
import { ranking } from "../derive/ranking.ts";
import { say, textOf, type AtlasContext } from "./context.ts";
import { formatCount } from "./format-count.ts";
import { formatObservation } from "./format-value.ts";
import { measureLine } from "./indicator-words.ts";

export interface IndicatorTableRequest {
  readonly indicator: IndicatorCode;
  readonly level: LevelId;
  readonly period?: Period | undefined;
}

/**
 * Makes the table of an indicator: rank, area, value; areas without a value last, with the reason;
 * the benchmark of the atlas at the end.
 */
export function indicatorTable(
  context: AtlasContext,
  request: IndicatorTableRequest,
): { readonly caption: string; readonly table: FigureTable } {
  const { lookup } = context;
  const indicator = indicatorOf(lookup, request.indicator);
  const { level } = request;
  const period = request.period ?? periodsOf(lookup, indicator.code, level).at(-1) ?? "";
  const rows = ranking(lookup, { indicator, level, period }).map((ranked) => [
    cell(ranked.rank === null ? "" : formatCount(context, ranked.rank), ranked.rank),
    cell(textOf(context, ranked.area.name), ranked.area.code),
    valueCell(context, indicator, ranked.observation),
  ]);
  const table = {
    columns: [
      { key: "rank", label: say(context, "table.rank"), isNumber: true },
      { key: "area", label: textOf(context, levelOf(lookup, level).name), isNumber: false },
      { key: "value", label: textOf(context, indicator.unit), isNumber: true },
    ],
    rows: [...rows, ...benchmarkRow(context, indicator, { level, period })],
  };
  return { caption: measureLine(context, indicator, period), table };
}

function benchmarkRow(
  context: AtlasContext,
  indicator: Indicator,
  { level, period }: { readonly level: LevelId; readonly period: Period },
): readonly (readonly TableCell[])[] {
  const { lookup } = context;
  const code = lookup.atlas.config.benchmark;
  if (code === undefined || areaOf(lookup, code).level === level) return [];
  const observation = observationOf(lookup, { indicator: indicator.code, area: code, period });
  if (observation === undefined) return [];
  const name = textOf(context, areaOf(lookup, code).name);
  return [[cell("", null), cell(name, code), valueCell(context, indicator, observation)]];
}

function valueCell(
  context: AtlasContext,
  indicator: Indicator,
  observation: PublishedObservation | undefined,
): TableCell {
  return cell(formatObservation(context, indicator, observation), observation?.value ?? null);
}

function cell(text: string, value: TableCell["value"]): TableCell {
  return { text, value };
}
