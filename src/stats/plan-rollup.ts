import type { PlanState } from "./plan-status.ts";

/** How many indicators are in each state; `rated` are those of which something can be said. */
export interface PlanRollup {
  readonly counts: Readonly<Partial<Record<PlanState, number>>>;
  readonly rated: number;
  readonly shareOnTrackOrAchieved: number | null;
}

const GOOD: readonly PlanState[] = ["on-track", "achieved"];
const RATED: readonly PlanState[] = [...GOOD, "at-risk", "off-track", "missed"];

/**
 * Sums up the indicators of an objective as counts; percentages of different indicators are never
 * averaged. Without data, too early, stale, not started or not stated is not rated; nothing rated
 * leaves the share undefined (null).
 *
 *     planRollup(["on-track", "at-risk", "no-data"]).shareOnTrackOrAchieved
 *     // 0.5
 */
export function planRollup(states: readonly PlanState[]): PlanRollup {
  const counts: Partial<Record<PlanState, number>> = {};
  for (const state of states) counts[state] = (counts[state] ?? 0) + 1;
  const rated = states.filter((state) => RATED.includes(state)).length;
  const good = states.filter((state) => GOOD.includes(state)).length;
  return { counts, rated, shareOnTrackOrAchieved: rated === 0 ? null : good / rated };
}
