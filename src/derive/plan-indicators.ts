import type { ObjectiveIndicator, ZonePlan } from "../model/plan.ts";

/** Changes each indicator of plans that the atlas itself measures, whose readings are numbers of it. */
export function withMeasuredIndicators(
  plans: readonly ZonePlan[],
  change: (indicator: ObjectiveIndicator) => ObjectiveIndicator,
): readonly ZonePlan[] {
  return plans.map((plan) => ({
    ...plan,
    objectives: plan.objectives.map((objective) => ({
      ...objective,
      indicators: objective.indicators.map((indicator) =>
        indicator.atlasIndicator === null ? indicator : change(indicator),
      ),
    })),
  }));
}
