import type { Status } from "../model/status.ts";
import { classOf, type ClassBreaks } from "../stats/class-breaks.ts";
import { NO_DATA_CLASS, paletteClasses, SUPPRESSED_CLASS } from "./palette.ts";

/** What a legend is made from: every area of the map with its value or the reason for none. */
export interface LegendValue {
  readonly value: number | null;
  readonly status: Status;
}

interface LegendRow {
  readonly className: string;
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** The classes of a map and their counts; the counts add up to the areas drawn. */
export interface Legend {
  readonly rows: readonly LegendRow[];
  readonly suppressedCount: number;
  readonly noDataCount: number;
}

/** Makes the legend of a map from its values, so that legend and map cannot disagree. */
export function legend(
  values: readonly LegendValue[],
  breaks: ClassBreaks,
  centre: number | null,
): Legend {
  const classes = paletteClasses(breaks, centre);
  const counts = new Map<number, number>();
  for (const { value } of values) {
    const i = classOf(breaks, value);
    if (i !== null) counts.set(i, (counts.get(i) ?? 0) + 1);
  }
  const rows = breaks.upper.map((to, i) => ({
    className: classes[i] ?? NO_DATA_CLASS,
    from: i === 0 ? breaks.minimum : (breaks.upper[i - 1] ?? breaks.minimum),
    to,
    count: counts.get(i) ?? 0,
  }));
  const without = values.filter(({ value }) => classOf(breaks, value) === null);
  const suppressedCount = without.filter(({ status }) => status === "suppressed").length;
  return { rows, suppressedCount, noDataCount: without.length - suppressedCount };
}

/** Gives the class name of one value on a map. */
export function mapClass(
  { value, status }: LegendValue,
  breaks: ClassBreaks,
  centre: number | null,
): string {
  const i = classOf(breaks, value);
  if (i !== null) return paletteClasses(breaks, centre)[i] ?? NO_DATA_CLASS;
  return status === "suppressed" ? SUPPRESSED_CLASS : NO_DATA_CLASS;
}
