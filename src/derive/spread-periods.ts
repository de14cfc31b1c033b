import type { Period } from "../model/period.ts";

/**
 * Chooses at most so many of some periods: the first, the last, and others as evenly as they lie.
 *
 *     spreadPeriods(["2015", "2016", "2017", "2018", "2019"], 3)
 *     // ["2015", "2017", "2019"]
 */
export function spreadPeriods(periods: readonly Period[], most: number): readonly Period[] {
  const last = periods.length - 1;
  if (last < most) return periods;
  return Array.from({ length: most }, (_, i) => {
    return periods[Math.round((i * last) / (most - 1))] ?? "";
  });
}
