import type { Objective, ZonePlan } from "../model/plan.ts";
import { textOf, type AtlasContext } from "../figures/context.ts";
import { objectiveAreas } from "../figures/objective-locator.ts";
import { needEvidence, type NeedEvidence } from "./need-evidence.ts";

/** A need of a group of people, with the numbers of the atlas that it rests on. */
export interface AnsweredNeed {
  readonly group: string;
  readonly text: string;
  readonly evidence: readonly NeedEvidence[];
}

/**
 * Lists the needs of the macro-area of an objective, the same as on the page of the plan: which of
 * them it answers, plans do not say. The evidence is that of the areas of the need, else of the
 * objective, else of the whole zone.
 */
export function objectiveNeeds(
  context: AtlasContext,
  plan: ZonePlan,
  objective: Objective,
): readonly AnsweredNeed[] {
  const { macroArea } = objective;
  if (macroArea === null) return [];
  return plan.needs.flatMap(({ title, needs }) =>
    needs
      .filter(({ macroAreas }) => macroAreas.includes(macroArea))
      .map((need) => ({
        group: textOf(context, title),
        text: textOf(context, need.text),
        evidence: needEvidence(
          context,
          need.indicators,
          firstNamed(need.areas, objectiveAreas(objective), [plan.zone]),
        ),
      })),
  );
}

function firstNamed(...lists: readonly (readonly string[])[]): readonly string[] {
  return lists.find((areas) => areas.length > 0) ?? [];
}
