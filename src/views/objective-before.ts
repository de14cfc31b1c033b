import type { Objective, PreviousResult, ZonePlan } from "../model/plan.ts";
import { earlierPlan, planContinuity } from "../derive/plan-continuity.ts";
import { hrefOf, languageOf, textOf, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { outcomeWord, statedOr, type StatusWord } from "./plan-words.ts";

/** What an objective continues: a result of the plan before, or an objective of a plan of the atlas. */
export interface ObjectiveBefore {
  readonly title: string;
  /** null where the plan before is not in the atlas. */
  readonly href: string | null;
  readonly outcome: StatusWord;
  readonly because: string;
  readonly nextYears: string;
}

/** Tells what an objective continues; null where the plan names nothing. */
export function objectiveBefore(
  context: AtlasContext,
  plan: ZonePlan,
  objective: Objective,
): ObjectiveBefore | null {
  const earlier = earlierPlan(context.lookup, plan);
  const pairs = earlier === undefined ? [] : planContinuity(plan, earlier).continued;
  const before = pairs.find((pair) => pair.objective === objective)?.before;
  const code = objective.previous ?? before?.code;
  const result = plan.previous.find((item) => item.code === code);
  if (before === undefined && result === undefined) return null;
  const title = textOf(context, result?.title ?? before?.title ?? {});
  const path =
    earlier === undefined || before === undefined
      ? null
      : address.objective(languageOf(context), earlier.id, before.code);
  return {
    title,
    href: path === null ? null : hrefOf(context, path),
    ...outcomeOf(context, result),
  };
}

function outcomeOf(context: AtlasContext, result: PreviousResult | undefined) {
  return {
    outcome: outcomeWord(context, { outcome: result?.outcome ?? null }),
    because: statedOr(context, result?.because ?? {}),
    nextYears: statedOr(context, result?.nextYears ?? {}),
  };
}
