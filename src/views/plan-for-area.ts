import type { Area } from "../model/area.ts";
import type { ZonePlan } from "../model/plan.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { objectiveItem, type ObjectiveItem } from "./objective-item.ts";

export interface AreaPlan {
  readonly title: string;
  readonly href: string;
  readonly sentence: string;
  readonly objectives: readonly ObjectiveItem[];
}

/** Tells what each plan does in an area: the objectives that name it, and those of the whole zone. */
export function planForArea(context: AtlasContext, area: Area): readonly AreaPlan[] {
  const { plans } = context.lookup.atlas;
  return plans
    .filter((plan) => plan.zone === area.code || plan.zone === area.parent)
    .map((plan) => {
      const objectives = plan.objectives.filter(
        ({ scope, areas }) => scope === "zone" && (areas.length === 0 || areas.includes(area.code)),
      );
      return {
        title: textOf(context, plan.title),
        href: hrefOf(context, address.plan(languageOf(context), plan.id)),
        sentence: planSentence(context, plan, objectives.length),
        objectives: objectives.map((objective) => objectiveItem(context, plan, objective)),
      };
    });
}

function planSentence(context: AtlasContext, plan: ZonePlan, count: number): string {
  const isForWholeZone = plan.objectives.every(({ areas }) => areas.length === 0);
  return say(context, isForWholeZone ? "area.plan.wholeZone" : "area.plan.some", { count });
}
