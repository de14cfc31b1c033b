import type { AtlasConfig } from "../model/atlas-config.ts";
import type { ObjectiveIndicator, PlanDeclaration } from "../model/plan.ts";
import { planStatus, type PlanState } from "../stats/plan-status.ts";

/** The span of the plan and the atlas's own date: all that a status is judged by. */
export interface PlanClock {
  readonly config: Pick<AtlasConfig, "asOf" | "staleAfter">;
  readonly period: PlanDeclaration["period"];
}

/** Judges an indicator of an objective at the date of its last reading (method.md 17). */
export function indicatorStatusOf(
  { config, period }: PlanClock,
  indicator: ObjectiveIndicator,
): PlanState {
  const { asOf, staleAfter } = config;
  return planStatus(indicator, { start: period.from, end: period.to, asOf, staleAfter }).status;
}
