import type { Direction } from "../model/indicator.ts";

import { canon } from "./canon.ts";

/**
 * Ranks values from 1 = worst, or, where the direction is neutral, from 1 = highest (method.md 3). Ties
 * share the smallest rank (1, 1, 3); a missing value has none and does not count.
 *
 *     competitionRanks([12.5, 30, 30, null, 7], "higher-worse")
 *     // [3, 1, 1, null, 4]
 */
export function competitionRanks(
  values: readonly (number | null)[],
  direction: Direction,
): (number | null)[] {
  const sign = direction === "higher-better" ? 1 : -1;
  const keys = values.map((value) => (value === null ? null : canon(sign * value)));
  const sorted = keys.filter((key) => key !== null).sort((a, b) => a - b);
  const rankByKey = new Map<number, number>();
  for (const [i, key] of sorted.entries()) if (!rankByKey.has(key)) rankByKey.set(key, i + 1);
  return keys.map((key) => (key === null ? null : (rankByKey.get(key) ?? null)));
}
