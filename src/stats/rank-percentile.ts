import type { Direction } from "../model/indicator.ts";

import { competitionRanks } from "./competition-ranks.ts";

/**
 * Gives each area p of "worse off than p % of the other areas": those strictly better off of all
 * others with data (method.md 3). Where the direction is neutral, p of "higher than p %". Null
 * without a value, and for an area alone.
 *
 *     rankPercentiles([12.5, 30, 30, null, 7, 18], "higher-worse")
 *     // [25, 75, 75, null, 0, 50]
 */
export function rankPercentiles(
  values: readonly (number | null)[],
  direction: Direction,
): (number | null)[] {
  const others = values.filter((value) => value !== null).length - 1;
  const reversed = direction === "higher-better" ? "higher-worse" : "higher-better";
  return competitionRanks(values, reversed).map((rank) =>
    rank === null || others < 1 ? null : (100 * (rank - 1)) / others,
  );
}
