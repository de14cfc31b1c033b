import type { Indicator } from "../model/indicator.ts";
import type { PublishedObservation } from "../model/observation.ts";
import { formatPeriod } from "../scales/format-date.ts";
import { canon } from "../stats/canon.ts";
import { languageOf, say, type AtlasContext } from "./context.ts";
import { markedQuantity } from "./marked-value.ts";
import { namesList } from "./names-list.ts";

/** What a trend shows of one place. */
interface TrendCourse {
  readonly name: string;
  readonly points: readonly { readonly observation: PublishedObservation | undefined }[];
}

/**
 * Says the lowest and the highest value of all places and periods of a trend, of several alike those
 * of the first period; empty where nothing has a value.
 */
export function trendExtremes(
  context: AtlasContext,
  indicator: Indicator,
  courses: readonly TrendCourse[],
): string {
  const valued = courses.flatMap(({ name, points }) =>
    points.flatMap(({ observation }) =>
      observation?.value == null ? [] : [{ name, observation, value: canon(observation.value) }],
    ),
  );
  if (valued.length === 0) return "";
  const values = valued.map(({ value }) => value);
  const words = (extreme: number) => {
    const all = valued.filter(({ value }) => value === extreme);
    const periods = all.map(({ observation }) => observation.period).toSorted();
    const there = all.filter(({ observation }) => observation.period === periods[0]);
    const names = namesList(
      context,
      there.map(({ name }) => name),
    );
    const parts = there.map(({ observation }) => observation);
    const value = markedQuantity(context, indicator, { value: extreme, parts });
    return { names, value, period: formatPeriod(periods[0] ?? "", languageOf(context)) };
  };
  const [low, high] = [words(Math.min(...values)), words(Math.max(...values))];
  return say(context, "trend.extremes", {
    low: low.value,
    lowName: low.names,
    lowPeriod: low.period,
    high: high.value,
    highName: high.names,
    highPeriod: high.period,
  });
}
