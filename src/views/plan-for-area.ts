import type { Area } from "../model/area.ts";
import type { ZonePlan } from "../model/plan.ts";
import { areaOf } from "../derive/lookup.ts";
import { placesAround } from "../derive/service-supply.ts";
import { asked } from "../figures/asked.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { objectiveAreas } from "../figures/objective-locator.ts";
import { address } from "../markup/address.ts";
import { objectiveItem, type ObjectiveItem } from "./objective-item.ts";

export interface AreaPlan {
  readonly title: string;
  readonly href: string;
  readonly sentence: string;
  readonly objectives: readonly ObjectiveItem[];
}

/**
 * Tells what each plan does in an area, by its code: the objectives that name it, and those of the
 * whole zone. A plan whose place a newer one has taken does nothing any more.
 */
export const planForArea = asked("plans", (context, code): readonly AreaPlan[] => {
  const area = areaOf(context.lookup, code);
  const { plans } = context.lookup.atlas;
  const around = new Set(placesAround(context.lookup, area.code));
  return plans
    .filter((plan) => around.has(plan.zone))
    .filter(({ id }) => plans.every(({ supersedes }) => supersedes !== id))
    .map((plan) => {
      const objectives = plan.objectives.filter(
        (objective) =>
          objective.scope === "zone" &&
          (objective.areas.length === 0 || objectiveAreas(objective).includes(area.code)),
      );
      return {
        title: textOf(context, plan.title),
        href: hrefOf(context, address.plan(languageOf(context), plan.id)),
        sentence: [planSentence(context, plan, objectives.length), branchOf(context, plan, area)]
          .filter(Boolean)
          .join(" "),
        objectives: objectives.map((objective) => objectiveItem(context, plan, objective)),
      };
    });
});

/** Names the branch of the plan that serves an area; empty where the plan names none. */
function branchOf(context: AtlasContext, { territories }: ZonePlan, { code }: Area): string {
  const branches = territories
    .filter(({ areas }) => areas.includes(code))
    .map(({ branch }) => textOf(context, branch));
  return branches.length === 0 ? "" : say(context, "plan.branch", { branch: branches.join(", ") });
}

function planSentence(context: AtlasContext, plan: ZonePlan, count: number): string {
  const isForWholeZone = plan.objectives.every(({ areas }) => areas.length === 0);
  return say(context, isForWholeZone ? "area.plan.wholeZone" : "area.plan.some", { count });
}
