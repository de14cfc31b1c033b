import type { MacroArea, ZonePlan } from "../model/plan.ts";
import { languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { citation } from "./citation.ts";
import { correctionNotices, shownOfPlan } from "./correction-notices.ts";
import { evidenceMarksNote, needEvidence } from "./need-evidence.ts";
import { objectiveItem } from "./objective-item.ts";
import { planCrumbs } from "./plan-crumbs.ts";
import { measureStatus } from "./plan-words.ts";
import { plateNumbers } from "./plate-number.ts";
import { shell } from "./shell.ts";

export type MacroAreaView = ReturnType<typeof macroAreaView>;

/** Lays out the page of a macro-area: the needs that it answers, its objectives and measures. */
export function macroAreaView(context: AtlasContext, plan: ZonePlan, macroArea: MacroArea) {
  const language = languageOf(context);
  const title = textOf(context, macroArea.title);
  const objectives = plan.objectives.filter((item) => item.macroArea === macroArea.code);
  const planTitle = textOf(context, plan.title);
  const needs = answeredNeeds(context, plan, macroArea);
  return {
    words: {
      numbers: plateNumbers(context, ["needs", "objectives", "cite"]),
      needs: say(context, "plan.plate.needs"),
      objectives: say(context, "macroArea.objectives"),
      cite: say(context, "plate.cite"),
      notStated: say(context, "plan.notStated"),
    },
    shell: shell(context, {
      path: (other) => address.macroArea(other, plan.id, macroArea.code),
      title: `${macroArea.code}. ${title}`,
      description: textOf(context, macroArea.text) || title,
      section: "plans",
      kind: "plan",
      crumbs: planCrumbs(context, plan, `${macroArea.code}. ${title}`),
    }),
    corrections: correctionNotices(context, shownOfPlan(plan, objectives)),
    opening: {
      kicker: {
        strong: say(context, "macroArea.kicker", { code: macroArea.code }),
        rest: planTitle,
      },
      title,
      key: textOf(context, macroArea.text),
    },
    needs,
    needsMarksNote: evidenceMarksNote(context, needs),
    objectives: objectives.map((objective) => ({
      ...objectiveItem(context, plan, objective),
      measures: objective.measures.map((measure) => ({
        title: textOf(context, measure.title),
        status: measure.status === null ? null : measureStatus(context, measure),
      })),
    })),
    citation: citation(context, {
      title: `${macroArea.code}. ${title}. ${planTitle}`,
      path: address.macroArea(language, plan.id, macroArea.code),
    }),
  };
}

function answeredNeeds(context: AtlasContext, plan: ZonePlan, macroArea: MacroArea) {
  return plan.needs.flatMap((group) =>
    group.needs
      .filter((need) => need.macroAreas.includes(macroArea.code))
      .map((need) => ({
        group: textOf(context, group.title),
        text: textOf(context, need.text),
        evidence: needEvidence(
          context,
          need.indicators,
          need.areas.length > 0 ? need.areas : [plan.zone],
        ),
      })),
  );
}
