import type { AtlasConfig } from "../model/atlas-config.ts";
import type { ObjectiveIndicator, PlanDeclaration } from "../model/plan.ts";
import { planStatus, type PlanState, type PlanStatus } from "../stats/plan-status.ts";

/** The span of the plan and the atlas's own date: all that a status is judged by. */
export interface PlanClock {
  readonly config: Pick<AtlasConfig, "asOf" | "staleAfter">;
  readonly period: PlanDeclaration["period"];
}

/** Judges an indicator of an objective at the date of its last reading (method.md 17). */
export function indicatorStanding(
  { config, period }: PlanClock,
  indicator: ObjectiveIndicator,
): PlanStatus {
  const { asOf, staleAfter } = config;
  return planStatus(indicator, { start: period.from, end: period.to, asOf, staleAfter });
}

/** Gives the status of an indicator alone. */
export function indicatorStatusOf(clock: PlanClock, indicator: ObjectiveIndicator): PlanState {
  return indicatorStanding(clock, indicator).status;
}
