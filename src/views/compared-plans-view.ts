import type { Objective, ZonePlan } from "../model/plan.ts";
import { planContinuity } from "../derive/plan-continuity.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { formatCount } from "../figures/format-count.ts";
import { address } from "../markup/address.ts";
import { citation } from "./citation.ts";
import { objectiveItem } from "./objective-item.ts";
import { planCrumbs } from "./plan-crumbs.ts";
import { objectiveStatus, outcomeWord } from "./plan-words.ts";
import { plateNumbers } from "./plate-number.ts";
import { shell } from "./shell.ts";

export type ComparedPlansView = ReturnType<typeof comparedPlansView>;

/** Sets a plan beside the one that it takes the place of. */
export function comparedPlansView(context: AtlasContext, plan: ZonePlan, earlier: ZonePlan) {
  const title = say(context, "compared.title");
  const [now, before] = [textOf(context, plan.title), textOf(context, earlier.title)];
  const key = say(context, "compared.description", { plan: now, before });
  const path = address.planCompared(languageOf(context), plan.id);
  const { continued, started, ended } = planContinuity(plan, earlier);
  const line = (of: ZonePlan, objective: Objective) => objectiveLine(context, of, objective);
  const fact = (items: readonly unknown[], name: "continued" | "started" | "ended") => ({
    value: formatCount(context, items.length),
    label: say(context, `compared.plate.${name}`),
  });
  return {
    words: comparedWords(context),
    shell: shell(context, {
      path: (other) => address.planCompared(other, plan.id),
      title: `${title}: ${now}`,
      description: key,
      section: "plans",
      kind: "plan",
      crumbs: planCrumbs(context, plan, title),
    }),
    opening: {
      kicker: { strong: say(context, "nav.plans"), rest: now },
      title,
      key,
      facts: [fact(continued, "continued"), fact(started, "started"), fact(ended, "ended")],
    },
    plans: [planLink(context, earlier), planLink(context, plan)],
    macroAreas: macroAreaPairs(context, plan, earlier),
    continued: continued.map((pair) => [line(earlier, pair.before), line(plan, pair.objective)]),
    started: started.map((objective) => line(plan, objective)),
    ended: ended.map(({ before: old, outcome }) => ({
      ...line(earlier, old),
      outcome: outcome === null ? null : outcomeWord(context, { outcome }),
    })),
    citation: citation(context, { title: `${title}: ${before}, ${now}`, path }),
  };
}

function comparedWords(context: AtlasContext) {
  return {
    numbers: plateNumbers(context, ["macroAreas", "continued", "started", "ended", "cite"]),
    macroAreas: say(context, "plan.plate.macroAreas"),
    continued: say(context, "compared.plate.continued"),
    started: say(context, "compared.plate.started"),
    ended: say(context, "compared.plate.ended"),
    note: say(context, "compared.note"),
    none: say(context, "compared.none"),
    code: say(context, "plan.macroArea"),
    cite: say(context, "plate.cite"),
  };
}

function planLink(context: AtlasContext, plan: ZonePlan) {
  const href = hrefOf(context, address.plan(languageOf(context), plan.id));
  return { label: textOf(context, plan.title), href };
}

/** An objective with its status in words also where it is not stated: a comparison has two sides. */
function objectiveLine(context: AtlasContext, plan: ZonePlan, objective: Objective) {
  return {
    ...objectiveItem(context, plan, objective),
    status: objectiveStatus(context, plan, objective),
  };
}

/** Lists the macro-areas of both plans by code; a title that only one of them has stands alone. */
function macroAreaPairs(context: AtlasContext, plan: ZonePlan, earlier: ZonePlan) {
  const codes = new Set([...earlier.macroAreas, ...plan.macroAreas].map(({ code }) => code));
  const absent = say(context, "compared.notThere");
  return [...codes].sort().map((code) => ({
    code,
    cells: [earlier, plan].map((one) => {
      const found = one.macroAreas.find((macroArea) => macroArea.code === code);
      const objectives = one.objectives.filter(({ macroArea }) => macroArea === code);
      if (found === undefined) return { title: absent, href: null, count: "" };
      const path = address.macroArea(languageOf(context), one.id, code);
      return {
        title: textOf(context, found.title),
        href: hrefOf(context, path),
        count: formatCount(context, objectives.length),
      };
    }),
  }));
}
