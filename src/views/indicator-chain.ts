import { say, type AtlasContext } from "../figures/context.ts";
import {
  OBJECTIVE_INDICATOR_TYPES,
  type Objective,
  type ObjectiveIndicator,
  type ZonePlan,
} from "../model/plan.ts";
import { planIndicatorRow, type PlanIndicatorRow } from "./plan-indicator-row.ts";

export interface ChainLink {
  readonly title: string;
  readonly question: string;
  readonly items: readonly PlanIndicatorRow[];
}

/** An objective's indicators: in the four links of the chain, and those whose type is not stated. */
export interface IndicatorChain {
  readonly links: readonly ChainLink[];
  readonly untyped: readonly PlanIndicatorRow[];
  readonly isTyped: boolean;
}

/** Lays out the chain from input to outcome; what the plan does not type stays outside of it. */
export function indicatorChain(
  context: AtlasContext,
  plan: ZonePlan,
  objective: Objective,
): IndicatorChain {
  const items = (type: ObjectiveIndicator["type"]) =>
    objective.indicators
      .filter((indicator) => indicator.type === type)
      .map((indicator) => planIndicatorRow(context, plan, indicator));
  return {
    links: OBJECTIVE_INDICATOR_TYPES.map((type) => ({
      title: say(context, `chain.${type}`),
      question: say(context, `chain.${type}.question`),
      items: items(type),
    })),
    untyped: items(null),
    isTyped: objective.indicators.some(({ type }) => type !== null),
  };
}
