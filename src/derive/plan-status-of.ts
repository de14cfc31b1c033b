import type { Objective } from "../model/plan.ts";
import type { PlanState } from "../stats/plan-status.ts";
import { indicatorStatusOf, type PlanClock } from "./indicator-status-of.ts";

/** From the worst to the best: the first that any indicator has is the objective's. */
const ORDER = [
  "missed",
  "off-track",
  "at-risk",
  "stale",
  "on-track",
  "too-early",
  "not-started",
  "no-baseline",
  "no-data",
] as const satisfies readonly PlanState[];

/** How an objective stands; "not-stated" where the plan sets no target for any of its indicators. */
export type ObjectiveStatus = (typeof ORDER)[number] | "achieved" | "not-stated";

/**
 * Sums up an objective by the worst status among its indicators that have a target: achieved only
 * where all of them are. Progress is never averaged (method.md 17).
 */
export function planStatusOf(clock: PlanClock, objective: Objective): ObjectiveStatus {
  const statuses: readonly PlanState[] = objective.indicators
    .map((indicator) => indicatorStatusOf(clock, indicator))
    .filter((status) => status !== "not-stated");
  if (statuses.length === 0) return "not-stated";
  if (statuses.every((status) => status === "achieved")) return "achieved";
  return ORDER.find((status) => statuses.includes(status)) ?? "no-data";
}
