import type { ClassBreaks } from "./class-breaks.ts";
import { canon } from "./canon.ts";

/** What the label of a class says: "4.2 – 10.0", or, without the start, "> 10.0 – 20.0". */
export interface LegendBound {
  readonly from: number;
  readonly to: number;
  /** True of the first class, which holds its own start. */
  readonly includesFrom: boolean;
  /** True where start and end are equal: the label is one number. */
  readonly isSingle: boolean;
}

/**
 * Lists from where to where each class goes, in ascending order (method.md 19.4).
 *
 *     legendBounds({ scheme: "manual", upper: [10], minimum: 4.2 })
 *     // [{ from: 4.2, to: 10, includesFrom: true, isSingle: false }]
 */
export function legendBounds({ upper, minimum }: Omit<ClassBreaks, "scheme">): LegendBound[] {
  return upper.map((to, i) => {
    const from = upper[i - 1] ?? minimum;
    return { from, to, includesFrom: i === 0, isSingle: i === 0 && canon(from) === canon(to) };
  });
}
