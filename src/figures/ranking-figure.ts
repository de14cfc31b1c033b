import type { Indicator } from "../model/indicator.ts";
import type { Figure } from "./figure.ts";
import { barChart } from "../charts/bar-chart.ts";
import { benchmarkObservation } from "../derive/benchmark-observation.ts";
import { indicatorOf } from "../derive/lookup.ts";
import { ranking, type RankedArea } from "../derive/ranking.ts";
import { say, textOf, type AtlasContext } from "./context.ts";
import { figureId, type RankingSpec } from "./figure-spec.ts";
import { formatObservation } from "./format-value.ts";
import { indicatorTable } from "./indicator-table.ts";
import { measureLine, sourceLine } from "./indicator-words.ts";
import { tableMarkNotes } from "./mark-notes.ts";
import { markedObservation } from "./marked-value.ts";
import { rangeTitle, rangeWords } from "./range-words.ts";

/** Draws the ranking of a level as bars. */
export function rankingFigure(context: AtlasContext, spec: RankingSpec): Figure {
  const { lookup } = context;
  const indicator = indicatorOf(lookup, spec.indicator);
  const { level, period } = spec;
  const ranked = ranking(lookup, { indicator, level, period });
  const { table } = indicatorTable(context, { indicator: indicator.code, level, period });
  const title = rangeTitle(context, indicator, ranked);
  const measure = measureLine(context, indicator, period);
  const range = rangeWords(context, indicator, ranked);
  const description =
    range === undefined ? measure : say(context, "ranking.summary", { measure, ...range });
  const common = {
    title,
    description,
    bars: ranked.map((item) => bar(context, indicator, item)),
    benchmark: benchmark(context, indicator, spec),
    mirrored: context.locale.direction === "rtl",
  };
  const id = figureId(spec);
  return {
    id,
    form: "chart",
    kind: "ranking",
    indicators: [indicator.code],
    title,
    description,
    subtitle: measure,
    wide: barChart({ id: `${id}-wide`, widthPx: 720, ...common }),
    narrow: barChart({ id: `${id}-narrow`, widthPx: 354, ...common }),
    legend: null,
    swatches: [],
    table,
    notes: tableMarkNotes(context, indicator, table),
    source: sourceLine(context, indicator),
    isIllustrative: indicator.illustrative,
  };
}

function bar(
  context: AtlasContext,
  indicator: Indicator,
  { area, value, observation }: RankedArea,
) {
  const isLow = value !== null && value < (indicator.centre ?? 0);
  const diverging = isLow ? "d2" : "d5";
  return {
    code: area.code,
    name: textOf(context, area.name),
    value,
    label: formatObservation(context, indicator, observation),
    className: indicator.scheme === "diverging" ? diverging : "q4",
  };
}

function benchmark(context: AtlasContext, indicator: Indicator, { level, period }: RankingSpec) {
  const request = { indicator: indicator.code, level, period };
  const { area, observation } = benchmarkObservation(context.lookup, request) ?? {};
  if (area === undefined || observation?.value == null || indicator.kind === "count") return null;
  const words = markedObservation(context, indicator, observation);
  return { value: observation.value, label: `${textOf(context, area.name)} ${words}` };
}
