import type { RankedArea } from "../derive/ranking.ts";
import type { Indicator } from "../model/indicator.ts";
import type { Period } from "../model/period.ts";
import type { SmallMultiplesSpec } from "./figure-spec.ts";
import type { FigureTable } from "./figure.ts";
import type { MapClasses } from "./map-classes.ts";
import { levelOf, membersOf } from "../derive/lookup.ts";
import { ranking } from "../derive/ranking.ts";
import { canon } from "../stats/canon.ts";
import { say, textOf, type AtlasContext } from "./context.ts";
import { markedQuantity } from "./marked-value.ts";
import { namesList } from "./names-list.ts";
import { observationCell } from "./observation-cell.ts";

/** One of several maps. */
export interface Moment {
  readonly period: Period;
  readonly label: string;
  /** The areas that the map shows. */
  readonly ranked: readonly RankedArea[];
}

/** What small multiples show. */
export interface Multiples {
  readonly context: AtlasContext;
  readonly spec: SmallMultiplesSpec;
  readonly indicator: Indicator;
  readonly shown: readonly Moment[];
  /** Null for counts, which are drawn as circles. */
  readonly classes: MapClasses | null;
  readonly undrawn: readonly string[];
}

/** Says what is measured from when to when. */
export function multiplesMeasure({ context, indicator, shown }: Multiples): string {
  const [first, last] = [shown[0]?.label ?? "", shown.at(-1)?.label ?? ""];
  return say(context, "figure.measure", {
    title: textOf(context, indicator.title),
    unit: textOf(context, indicator.unit),
    period: first === last ? last : `${first}–${last}`,
  });
}

interface Extreme {
  readonly value: string;
  readonly name: string;
  readonly period: string;
}

function extremes({ context, indicator, shown }: Multiples): readonly Extreme[] | undefined {
  const valued = shown.flatMap(({ label, ranked }) =>
    ranked.flatMap(({ area, value, observation }) =>
      value === null ? [] : [{ area, value: canon(value), observation, period: label }],
    ),
  );
  if (valued.length === 0) return undefined;
  const values = valued.map(({ value }) => value);
  return [Math.min(...values), Math.max(...values)].map((extreme): Extreme => {
    const period = valued.find(({ value }) => value === extreme)?.period ?? "";
    const there = valued.filter((item) => item.value === extreme && item.period === period);
    const name = namesList(
      context,
      there.map(({ area }) => textOf(context, area.name)),
    );
    const parts = there.map(({ observation }) => observation);
    return { value: markedQuantity(context, indicator, { value: extreme, parts }), name, period };
  });
}

function extremeWords(multiples: Multiples) {
  const [low, high] = extremes(multiples) ?? [];
  if (low === undefined || high === undefined) return undefined;
  return {
    low: low.value,
    lowName: low.name,
    lowPeriod: low.period,
    high: high.value,
    highName: high.name,
    highPeriod: high.period,
  };
}

/** Says the finding of small multiples: the lowest and the highest value of all. */
export function multiplesTitle(multiples: Multiples): string {
  const { context, indicator, shown } = multiples;
  const words = extremeWords(multiples);
  const title = textOf(context, indicator.title);
  if (words === undefined) return title;
  const [first = "", last = ""] = [shown[0]?.label, shown.at(-1)?.label];
  return say(context, "multiples.title", { title, first, last, ...words });
}

/** Tells small multiples in words. */
export function multiplesSummary(multiples: Multiples): string {
  const { context, shown } = multiples;
  const words = extremeWords(multiples);
  const measure = multiplesMeasure(multiples);
  if (words === undefined) return measure;
  const sentence = say(context, "multiples.summary", { count: shown.length, measure, ...words });
  return `${sentence} ${say(context, "map.summaryTable")}`;
}

/** Makes the table of small multiples: a row an area, a column a period. */
export function multiplesTable({ context, spec, indicator, shown }: Multiples): FigureTable {
  const { lookup } = context;
  const observed = shown.map(({ period }) => {
    const items = ranking(lookup, { indicator, level: spec.level, period });
    return new Map(items.map(({ area, observation }) => [area.code, observation]));
  });
  return {
    columns: [
      { key: "area", label: textOf(context, levelOf(lookup, spec.level).name), isNumber: false },
      ...shown.map(({ period, label }) => ({ key: period, label, isNumber: true })),
    ],
    rows: membersOf(lookup, spec.level).map(({ code, name }) => [
      { text: textOf(context, name), value: code },
      ...observed.map((byCode) => observationCell(context, indicator, byCode.get(code))),
    ]),
  };
}
