import type { ClassBreaks } from "./class-breaks.ts";
import { canon } from "./canon.ts";
import { classOf } from "./class-breaks.ts";
import { extentOf } from "./extent-of.ts";

export interface Histogram {
  /** Counts of equal bins, closed on the left, the last one also on the right. */
  readonly bins: readonly number[];
  readonly classCounts: readonly number[];
  readonly missing: number;
}

/**
 * Counts values by bins and by classes, as the legend of a map shows them (method.md 19.4). The bins
 * divide the extent of the values; all equal: all are in the first. Class counts sum to the number
 * of values that are there.
 *
 *     histogram([1, 2, 9, null], { scheme: "manual", upper: [2, 9], minimum: 1 }, 4)
 *     // { bins: [2, 0, 0, 1], classCounts: [2, 1], missing: 1 }
 */
export function histogram(
  values: readonly (number | null)[],
  breaks: ClassBreaks,
  binCount = 20,
): Histogram {
  const known = values.filter((value) => value !== null);
  const [minimum, maximum] = extentOf(known) ?? [0, 0];
  const width = maximum - minimum;
  const binOf = (value: number) =>
    width === 0
      ? 0
      : Math.min(binCount - 1, Math.floor(canon(((value - minimum) / width) * binCount)));
  return {
    bins: tally(known.map(binOf), binCount),
    classCounts: tally(
      known.flatMap((value) => classOf(breaks, value) ?? []),
      breaks.upper.length,
    ),
    missing: values.length - known.length,
  };
}

function tally(places: readonly number[], length: number): number[] {
  const counts = new Array<number>(length).fill(0);
  for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
  return counts;
}
