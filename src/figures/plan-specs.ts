import type { AtlasLookup } from "../derive/lookup.ts";
import type { Objective, ZonePlan } from "../model/plan.ts";
import type { FigureSpec, PlanResourcesSpec, PlanTimelineSpec } from "./figure-spec.ts";
import { planMoney } from "../derive/plan-money.ts";
import { objectiveSpans, planSpans, type PlanSpans } from "../derive/plan-spans.ts";

/** Finds the plan and the objective that a figure is about; no objective stands for the whole plan. */
export function planSubject(
  { atlas }: AtlasLookup,
  spec: { readonly plan: string; readonly objective: string | null },
): { readonly plan: ZonePlan; readonly objective: Objective | null } {
  const plan = atlas.plans.find(({ id }) => id === spec.plan);
  if (plan === undefined) throw new Error(`unknown plan: ${spec.plan}`);
  if (spec.objective === null) return { plan, objective: null };
  const objective = plan.objectives.find(({ code }) => code === spec.objective);
  if (objective === undefined) throw new Error(`unknown objective: ${spec.objective}`);
  return { plan, objective };
}

/** Lists what the plan, or one of its objectives, dates. */
export function spansOf(
  { atlas }: AtlasLookup,
  plan: ZonePlan,
  objective: Objective | null,
): PlanSpans {
  return objective === null ? planSpans(atlas.config, plan) : objectiveSpans(objective);
}

/** One date, or one sum of an objective, stands in words; a chart would say no more. */
const MINIMUM = 2;

/** Names the calendar of a plan or an objective; undefined where it dates fewer than two things. */
export function planTimelineSpec(
  lookup: AtlasLookup,
  plan: ZonePlan,
  objective: Objective | null = null,
): PlanTimelineSpec | undefined {
  if (spansOf(lookup, plan, objective).spans.length < MINIMUM) return undefined;
  return { kind: "plan-timeline", plan: plan.id, objective: objective?.code ?? null };
}

/**
 * Names the chart of the money of a plan or an objective; undefined where the plan states no sum, or
 * the objective fewer than two.
 */
export function planResourcesSpec(
  plan: ZonePlan,
  objective: Objective | null = null,
): PlanResourcesSpec | undefined {
  const { money = [] } = planMoney(objective === null ? plan.objectives : [objective]) ?? {};
  if (money.length < (objective === null ? 1 : MINIMUM)) return undefined;
  return { kind: "plan-resources", plan: plan.id, objective: objective?.code ?? null };
}

/** Lists the figures of all plans and of their objectives. */
export function planSpecs(lookup: AtlasLookup): readonly FigureSpec[] {
  return lookup.atlas.plans.flatMap((plan) =>
    [null, ...plan.objectives].flatMap((objective) =>
      [
        planTimelineSpec(lookup, plan, objective) ?? [],
        planResourcesSpec(plan, objective) ?? [],
      ].flat(),
    ),
  );
}
