import type { WeightedValue } from "./lorenz.ts";
import { theilOf, weightedMeanValue } from "./theil.ts";

/** Theil's T split so that total = between + within. */
export interface TheilDecomposition {
  readonly total: number;
  readonly between: number;
  readonly within: number;
}

/** An area's value per head, its population and the larger area that it belongs to. */
export interface GroupedValue extends WeightedValue {
  readonly group: string;
}

/**
 * Splits inequality between areas into that between their groups (zones) and that within them.
 * Undefined (null) where `theil` of all areas is.
 *
 *     theilDecomposition([{ value: 1, weight: 1, group: "n" }, { value: 3, weight: 1, group: "s" }])
 *     // within 0
 */
export function theilDecomposition(areas: readonly GroupedValue[]): TheilDecomposition | null {
  const total = theilOf(areas);
  const mean = weightedMeanValue(areas);
  if (total === null || mean === null) return null;
  const population = areas.reduce((sum, { weight }) => sum + weight, 0);
  const groups = [...Map.groupBy(areas, ({ group }) => group).values()];
  const means = groups.map((members) => ({
    value: weightedMeanValue(members) ?? 0,
    weight: members.reduce((sum, { weight }) => sum + weight, 0),
  }));
  const within = groups.reduce((sum, members, i) => {
    const { value = 0, weight = 0 } = means[i] ?? {};
    return sum + (weight / population) * (value / mean) * (theilOf(members) ?? 0);
  }, 0);
  return { total, between: theilOf(means) ?? 0, within };
}
