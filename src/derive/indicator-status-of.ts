import type { AtlasConfig } from "../model/atlas-config.ts";
import type { ObjectiveIndicator, PlanDeclaration } from "../model/plan.ts";
import { planStatus, type PlanState, type PlanStatus } from "../stats/plan-status.ts";

/** The span of the plan and the atlas's own date: all that a status is judged by. */
export interface PlanClock {
  readonly config: Pick<AtlasConfig, "asOf" | "staleAfter">;
  readonly period: PlanDeclaration["period"];
}

/** Judges an indicator of an objective at the date of its last reading (method.md 17). */
export function indicatorStanding(clock: PlanClock, indicator: ObjectiveIndicator): PlanStatus {
  const { config, period } = clock;
  const { asOf, staleAfter } = config;
  const baseline = baselineOf(clock, indicator);
  const span = { start: period.from, end: period.to };
  return planStatus({ ...indicator, baseline }, { ...span, asOf, staleAfter });
}

/** Gives the baseline of an indicator: what is counted from the start of the plan begins at zero. */
export function baselineOf(
  { period }: Pick<PlanClock, "period">,
  { baseline, cumulative }: ObjectiveIndicator,
): ObjectiveIndicator["baseline"] {
  return baseline === null && cumulative ? { value: 0, date: period.from } : baseline;
}

/** Gives the status of an indicator alone. */
export function indicatorStatusOf(clock: PlanClock, indicator: ObjectiveIndicator): PlanState {
  return indicatorStanding(clock, indicator).status;
}
