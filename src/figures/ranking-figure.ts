import type { Indicator } from "../model/indicator.ts";
import type { Figure } from "./figure.ts";
import { barChart } from "../charts/bar-chart.ts";
import { benchmarkObservation } from "../derive/benchmark-observation.ts";
import { indicatorOf, levelOf, membersOf } from "../derive/lookup.ts";
import { narrowed, ranking, type RankedArea } from "../derive/ranking.ts";
import { isolatedIn } from "../locales/message.ts";
import { lowered, say, textOf, type AtlasContext } from "./context.ts";
import { figureId, type RankingSpec } from "./figure-spec.ts";
import { formatCount } from "./format-count.ts";
import { formatObservation } from "./format-value.ts";
import { indicatorTable } from "./indicator-table.ts";
import { measureLine, sourceLine } from "./indicator-words.ts";
import { tableMarkNotes } from "./mark-notes.ts";
import { markedObservation } from "./marked-value.ts";
import { namesList } from "./names-list.ts";
import { rangeTitle, rangeWords } from "./range-words.ts";
import { rankWords } from "./rank-words.ts";

/** Draws the ranking of a level as bars: of all its areas, or of some with their ranks among all. */
export function rankingFigure(context: AtlasContext, spec: RankingSpec): Figure {
  const { lookup } = context;
  const indicator = indicatorOf(lookup, spec.indicator);
  const { level, period, areas } = spec;
  const ranked = narrowed(ranking(lookup, { indicator, level, period }), areas);
  const { table } = indicatorTable(context, { indicator: indicator.code, level, period, areas });
  const some = someWords(context, spec, ranked.length);
  const title = titleOf(context, indicator, { ranked, isWhole: some.length === 0 });
  const measure = measureLine(context, indicator, period);
  const range = rangeWords(context, indicator, ranked);
  const summary =
    range === undefined ? measure : say(context, "ranking.summary", { measure, ...range });
  const description = [summary, ...some].join(" ");
  const common = {
    title,
    description,
    bars: ranked.map((item) => {
      const drawn = bar(context, indicator, item);
      return some.length === 0 ? drawn : { ...drawn, name: placedName(context, item) };
    }),
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
    notes: [...some, ...tableMarkNotes(context, indicator, table)],
    source: sourceLine(context, indicator),
    isIllustrative: indicator.illustrative,
  };
}

/** Says how many of the areas of the level are shown; nothing where all are. */
function someWords(
  context: AtlasContext,
  { level, areas }: RankingSpec,
  shown: number,
): readonly string[] {
  const all = membersOf(context.lookup, level).length;
  if (areas.length === 0 || shown === all) return [];
  return [
    say(context, "ranking.some", {
      shown: formatCount(context, shown),
      all: formatCount(context, all),
      areas: lowered(context, textOf(context, levelOf(context.lookup, level).plural)),
    }),
  ];
}

interface Ranked {
  readonly ranked: readonly RankedArea[];
  readonly isWhole: boolean;
}

/** Says the range; of some areas that have one value it does not say that all have it. */
function titleOf(context: AtlasContext, indicator: Indicator, { ranked, isWhole }: Ranked): string {
  const range = rangeWords(context, indicator, ranked);
  if (isWhole || range?.low !== range?.high || range === undefined) {
    return rangeTitle(context, indicator, ranked);
  }
  const title = textOf(context, indicator.title);
  // Numbers that are written alike may differ: all of them have what is written.
  const names = ranked.flatMap(({ area, value }) =>
    value === null ? [] : [textOf(context, area.name)],
  );
  return say(context, "ranking.one", { title, value: range.low, names: namesList(context, names) });
}

function placedName(context: AtlasContext, item: RankedArea): string {
  const name = textOf(context, item.area.name);
  const rank = rankWords(context, item);
  if (rank === "") return name;
  // A chart has no direction of its own: a name and a rank, each isolated, would run as in English.
  return isolatedIn(context.locale, say(context, "ranking.placed", { name, rank }));
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
