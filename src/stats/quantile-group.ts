import type { Direction } from "../model/indicator.ts";

import { competitionRanks } from "./competition-ranks.ts";

/**
 * Puts a competition rank of n into one of q groups, 1 = worst: `floor((q + 1) - ceil((n + 1 - rank)
 * / (n / q)))`, at least 1 (`phe_quantile` of PHEindicatormethods). Equal ranks share a group, so
 * sizes may differ.
 *
 *     quantileGroup(1, 20, 5)
 *     // 1
 */
export function quantileGroup(rank: number, n: number, q: number): number {
  // Multiplied before it is divided, so that a whole quotient stays whole.
  return Math.max(1, q + 1 - Math.ceil(((n + 1 - rank) * q) / n));
}

/**
 * Puts values into groups of about equal size, 1 = worst, or highest where the direction is neutral.
 * Fewer values than groups: none has a group. All equal: all are in group 1, which a page must not
 * print but say.
 *
 *     quantileGroups([3, 9, null, 14, 2], { groups: 2, direction: "higher-worse" })
 *     // [2, 1, null, 1, 2]
 */
export function quantileGroups(
  values: readonly (number | null)[],
  { groups, direction }: { readonly groups: number; readonly direction: Direction },
): (number | null)[] {
  const n = values.filter((value) => value !== null).length;
  return competitionRanks(values, direction).map((rank) =>
    rank === null || n < groups ? null : quantileGroup(rank, n, groups),
  );
}
