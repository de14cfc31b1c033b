import type { RankedArea } from "../derive/ranking.ts";
import type { Indicator } from "../model/indicator.ts";
import { canon } from "../stats/canon.ts";
import { say, textOf, type AtlasContext } from "./context.ts";
import { markedQuantity } from "./marked-value.ts";
import { namesList } from "./names-list.ts";

/** The lowest and highest value of a level with their areas, ready to be read. */
export interface RangeWords {
  readonly low: string;
  readonly lowName: string;
  readonly high: string;
  readonly highName: string;
}

/** Words the range of a ranking; undefined where no area has a value. Withheld areas are no extremes. */
export function rangeWords(
  context: AtlasContext,
  indicator: Indicator,
  ranked: readonly RankedArea[],
): RangeWords | undefined {
  const valued = ranked.flatMap(({ area, value, observation }) =>
    value === null ? [] : [{ name: textOf(context, area.name), value: canon(value), observation }],
  );
  if (valued.length === 0) return undefined;
  const values = valued.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const there = (extreme: number) => valued.filter(({ value }) => value === extreme);
  const names = (extreme: number) =>
    namesList(
      context,
      there(extreme).map(({ name }) => name),
    );
  const words = (value: number) => {
    const parts = there(value).map(({ observation }) => observation);
    return markedQuantity(context, indicator, { value, parts });
  };
  return { low: words(low), lowName: names(low), high: words(high), highName: names(high) };
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
