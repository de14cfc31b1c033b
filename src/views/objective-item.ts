import type { Objective, ZonePlan } from "../model/plan.ts";
import { hrefOf, languageOf, textOf, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { objectiveStatus, type StatusWord } from "./plan-words.ts";

/** An objective as one line of a list. */
export interface ObjectiveItem {
  readonly code: string;
  readonly title: string;
  readonly summary: string;
  readonly href: string;
  /** null where the plan sets no target: that is said once, not beside every objective. */
  readonly status: StatusWord | null;
}

/** Makes the line of an objective. */
export function objectiveItem(
  context: AtlasContext,
  plan: ZonePlan,
  objective: Objective,
): ObjectiveItem {
  const status = objectiveStatus(context, plan, objective);
  return {
    code: objective.code,
    title: textOf(context, objective.title),
    summary: textOf(context, objective.summary),
    href: hrefOf(context, address.objective(languageOf(context), plan.id, objective.code)),
    status: status.tone === "none" ? null : status,
  };
}
