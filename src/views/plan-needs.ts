import type { ZonePlan } from "../model/plan.ts";
import type { Link } from "./shell.ts";
import { hrefOf, languageOf, textOf, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { needEvidence } from "./need-evidence.ts";

/** Lists the needs of each group, with the macro-areas that answer them and the numbers behind. */
export function planNeeds(context: AtlasContext, plan: ZonePlan) {
  return plan.needs.map((group) => ({
    title: textOf(context, group.title),
    items: group.needs.map((need) => ({
      text: textOf(context, need.text),
      letters: need.macroAreas.map((code) => macroAreaLink(context, plan, code)),
      evidence: needEvidence(
        context,
        need.indicators,
        need.areas.length > 0 ? need.areas : [plan.zone],
      ),
    })),
  }));
}

function macroAreaLink(context: AtlasContext, plan: ZonePlan, code: string): Link {
  const path = address.macroArea(languageOf(context), plan.id, code);
  return { label: code, href: hrefOf(context, path) };
}
