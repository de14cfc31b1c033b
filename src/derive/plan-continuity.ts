import type { Objective, PreviousResult, ZonePlan } from "../model/plan.ts";
import type { AtlasLookup } from "./lookup.ts";

/** What became of the objectives from one plan to the next. */
export interface PlanContinuity {
  readonly continued: readonly { readonly objective: Objective; readonly before: Objective }[];
  readonly started: readonly Objective[];
  /** What ended, with what the newer plan says of its outcome. */
  readonly ended: readonly {
    readonly before: Objective;
    readonly outcome: PreviousResult["outcome"];
  }[];
}

/** Finds the plan that a plan supersedes; undefined where it names none that the atlas holds. */
export function earlierPlan({ atlas }: AtlasLookup, plan: ZonePlan): ZonePlan | undefined {
  return atlas.plans.find(({ id }) => id === plan.supersedes && id !== plan.id);
}

/**
 * Sorts the objectives of two plans into those that go on, are new, or have ended. One goes on where
 * the newer plan names it as `previous`, or, where it names none, where code and title are the same:
 * a code alone is often given anew.
 */
export function planContinuity(plan: ZonePlan, earlier: ZonePlan): PlanContinuity {
  const pairs = plan.objectives.map((objective) => ({
    objective,
    before: earlier.objectives.find((old) => isContinued(objective, old)),
  }));
  const kept = new Set(pairs.map(({ before }) => before));
  return {
    continued: pairs.flatMap(({ objective, before }) =>
      before === undefined ? [] : [{ objective, before }],
    ),
    started: pairs.flatMap(({ objective, before }) => (before === undefined ? [objective] : [])),
    ended: earlier.objectives
      .filter((old) => !kept.has(old))
      .map((before) => ({
        before,
        outcome: plan.previous.find(({ code }) => code === before.code)?.outcome ?? null,
      })),
  };
}

function isContinued(objective: Objective, old: Objective): boolean {
  if (objective.previous !== null) return objective.previous === old.code;
  const words = Object.entries(objective.title);
  return objective.code === old.code && words.some(([tag, text]) => old.title[tag] === text);
}
