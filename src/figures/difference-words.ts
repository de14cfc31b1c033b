import type { AreaDifference } from "../derive/differences.ts";
import type { Indicator } from "../model/indicator.ts";
import type { DifferenceSpec } from "./figure-spec.ts";
import type { FigureTable, TableCell } from "./figure.ts";
import { levelOf } from "../derive/lookup.ts";
import { formatPeriod } from "../scales/format-date.ts";
import { formatNumber } from "../scales/format-number.ts";
import { languageOf, say, textOf, type AtlasContext } from "./context.ts";
import { statusWord, unitSymbol } from "./format-value.ts";
import { marksOf } from "./marks-of.ts";
import { namesList } from "./names-list.ts";
import { observationCell } from "./observation-cell.ts";

/** Writes a difference with its sign and the indicator's decimals. */
export function formatDifference(
  context: AtlasContext,
  { decimals }: Indicator,
  value: number,
): string {
  return formatNumber(value, { language: languageOf(context), decimals, sign: "always" });
}

/** Gives the unit of differences: shares differ by percentage points, not by per cent. */
function differenceUnit(context: AtlasContext, indicator: Indicator): string {
  const isPercent = unitSymbol(context, indicator) === "%";
  return isPercent ? say(context, "difference.points") : textOf(context, indicator.unit);
}

/** Says what is subtracted from what, and in which unit. */
export function differenceMeasure(
  context: AtlasContext,
  indicator: Indicator,
  { since, period }: Pick<DifferenceSpec, "since" | "period">,
): string {
  const language = languageOf(context);
  return say(context, "difference.measure", {
    title: textOf(context, indicator.title),
    first: formatPeriod(since, language),
    last: formatPeriod(period, language),
    unit: differenceUnit(context, indicator),
  });
}

/** The smallest and the largest difference with their areas, ready to be read. */
export function differenceRange(
  context: AtlasContext,
  indicator: Indicator,
  differences: readonly AreaDifference[],
) {
  const values = differences.flatMap(({ value }) => value ?? []);
  if (values.length === 0) return undefined;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const there = (extreme: number) => differences.filter(({ value }) => value === extreme);
  const names = (extreme: number) =>
    namesList(
      context,
      there(extreme).map(({ area }) => textOf(context, area.name)),
    );
  const text = (value: number) => {
    const parts = there(value).flatMap(({ before, after }) => [before, after]);
    return `${formatDifference(context, indicator, value)}${marksOf(indicator, parts)}`;
  };
  return { low: text(low), lowName: names(low), high: text(high), highName: names(high) };
}

/** Says the finding of a map of differences: its range. */
export function differenceTitle(
  context: AtlasContext,
  indicator: Indicator,
  {
    spec,
    differences,
  }: { readonly spec: DifferenceSpec; readonly differences: readonly AreaDifference[] },
): string {
  const title = textOf(context, indicator.title);
  const first = formatPeriod(spec.since, languageOf(context));
  const range = differenceRange(context, indicator, differences);
  if (range === undefined) return differenceMeasure(context, indicator, spec);
  if (range.low === range.high) {
    return say(context, "difference.same", { title, first, value: range.low });
  }
  return say(context, "difference.title", { title, first, ...range });
}

/** Writes a difference, or the reason why there is none. */
export function differenceText(
  context: AtlasContext,
  indicator: Indicator,
  { value, status }: Pick<AreaDifference, "value" | "status">,
): string {
  return value === null ? statusWord(context, status) : formatDifference(context, indicator, value);
}

/** Makes the table of differences: both values and what lies between them. */
export function differenceTable(
  context: AtlasContext,
  indicator: Indicator,
  {
    spec,
    differences,
  }: { readonly spec: DifferenceSpec; readonly differences: readonly AreaDifference[] },
): FigureTable {
  const language = languageOf(context);
  const { lookup } = context;
  const cell = (observation: AreaDifference["before"]): TableCell =>
    observationCell(context, indicator, observation);
  return {
    columns: [
      { key: "area", label: textOf(context, levelOf(lookup, spec.level).name), isNumber: false },
      { key: spec.since, label: formatPeriod(spec.since, language), isNumber: true },
      { key: spec.period, label: formatPeriod(spec.period, language), isNumber: true },
      { key: "difference", label: say(context, "difference.column"), isNumber: true },
    ],
    rows: differences.map((item) => [
      { text: textOf(context, item.area.name), value: item.area.code },
      cell(item.before),
      cell(item.after),
      {
        text: differenceText(context, indicator, item),
        value: item.value,
        status: item.status === "ok" ? undefined : item.status,
      },
    ]),
  };
}
