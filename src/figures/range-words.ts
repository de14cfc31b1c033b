import type { RankedArea } from "../derive/ranking.ts";
import type { Indicator } from "../model/indicator.ts";
import { canon } from "../stats/canon.ts";
import { say, textOf, type AtlasContext } from "./context.ts";
import { markedQuantity } from "./marked-value.ts";
import { marksOf } from "./marks-of.ts";
import { namesList } from "./names-list.ts";

/** The lowest and highest value of a level with their areas, ready to be read. */
export interface RangeWords {
  readonly low: string;
  readonly lowName: string;
  readonly high: string;
  readonly highName: string;
}

/** The lowest or the highest value of a ranking. */
export interface RangeEnd {
  readonly value: number;
  /** The value with its mark, ready to be read. */
  readonly words: string;
  readonly marks: string;
  /** The areas that have it. */
  readonly names: string;
}

/** Gives both ends of a ranking; undefined where no area has a value. Withheld areas are no extremes. */
export function rangeEnds(
  context: AtlasContext,
  indicator: Indicator,
  ranked: readonly RankedArea[],
): { readonly low: RangeEnd; readonly high: RangeEnd } | undefined {
  const valued = ranked.flatMap(({ area, value, observation }) =>
    value === null ? [] : [{ name: textOf(context, area.name), value: canon(value), observation }],
  );
  if (valued.length === 0) return undefined;
  const values = valued.map(({ value }) => value);
  const end = (value: number): RangeEnd => {
    const there = valued.filter((item) => item.value === value);
    const names = there.map(({ name }) => name);
    const parts = there.map(({ observation }) => observation);
    return {
      value,
      words: markedQuantity(context, indicator, { value, parts }),
      marks: marksOf(indicator, parts),
      names: namesList(context, names),
    };
  };
  return { low: end(Math.min(...values)), high: end(Math.max(...values)) };
}

/** Words the range of a ranking; undefined where no area has a value. */
export function rangeWords(
  context: AtlasContext,
  indicator: Indicator,
  ranked: readonly RankedArea[],
): RangeWords | undefined {
  const ends = rangeEnds(context, indicator, ranked);
  if (ends === undefined) return undefined;
  const { low, high } = ends;
  return { low: low.words, lowName: low.names, high: high.words, highName: high.names };
}

/** Says the finding of a map or ranking: its range. */
export function rangeTitle(
  context: AtlasContext,
  indicator: Indicator,
  ranked: readonly RankedArea[],
): string {
  const title = textOf(context, indicator.title);
  const range = rangeWords(context, indicator, ranked);
  if (range === undefined) return title;
  if (range.low === range.high) return say(context, "figure.same", { title, value: range.low });
  return say(context, "figure.range", { title, ...range });
}
