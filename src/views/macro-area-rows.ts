import type { ZonePlan } from "../model/plan.ts";
import { hrefOf, languageOf, textOf, type AtlasContext } from "../figures/context.ts";
import { formatCount } from "../figures/format-count.ts";
import { address } from "../markup/address.ts";
import { objectiveItem, type ObjectiveItem } from "./objective-item.ts";

export interface MacroAreaRow {
  readonly letter: string;
  readonly title: string;
  readonly href: string;
  readonly count: string;
  readonly objectives: readonly ObjectiveItem[];
}

/** Lists the macro-areas of a plan, each with its objectives. */
export function macroAreaRows(context: AtlasContext, plan: ZonePlan): readonly MacroAreaRow[] {
  return plan.macroAreas.map((macroArea) => {
    const objectives = plan.objectives.filter((item) => item.macroArea === macroArea.code);
    return {
      letter: macroArea.code,
      title: textOf(context, macroArea.title),
      href: hrefOf(context, address.macroArea(languageOf(context), plan.id, macroArea.code)),
      count: formatCount(context, objectives.length),
      objectives: objectives.map((objective) => objectiveItem(context, plan, objective)),
    };
  });
}
