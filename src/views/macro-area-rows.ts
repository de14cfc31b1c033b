import type { ZonePlan } from "../model/plan.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
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

/**
 * Lists the macro-areas of a plan, each with its objectives; objectives of the zone that belong to
 * none stand in a row of their own at the end.
 */
export function macroAreaRows(context: AtlasContext, plan: ZonePlan): readonly MacroAreaRow[] {
  const loose = plan.objectives.filter(
    ({ macroArea, scope }) => macroArea === null && scope === "zone",
  );
  const rows = plan.macroAreas.map((macroArea) => {
    const objectives = plan.objectives.filter((item) => item.macroArea === macroArea.code);
    return {
      letter: macroArea.code,
      title: textOf(context, macroArea.title),
      href: hrefOf(context, address.macroArea(languageOf(context), plan.id, macroArea.code)),
      count: formatCount(context, objectives.length),
      objectives: objectives.map((objective) => objectiveItem(context, plan, objective)),
    };
  });
  if (loose.length === 0) return rows;
  const last: MacroAreaRow = {
    letter: "",
    title: say(context, "plan.objectives"),
    href: hrefOf(context, address.plan(languageOf(context), plan.id)),
    count: formatCount(context, loose.length),
    objectives: loose.map((objective) => objectiveItem(context, plan, objective)),
  };
  return [...rows, last];
}
