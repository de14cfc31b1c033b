import type { ZonePlan } from "../model/plan.ts";
import type { Crumb } from "./shell.ts";
import { hrefOf, languageOf, say, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { planPeriod } from "./plan-words.ts";

/** Lists the way to a page of a plan: all plans, the plan, the page. */
export function planCrumbs(context: AtlasContext, plan: ZonePlan, title: string): readonly Crumb[] {
  const language = languageOf(context);
  const link = (label: string, path: string) => ({ label, href: hrefOf(context, path) });
  return [
    link(say(context, "nav.plans"), address.section(language, "plans")),
    link(planPeriod(plan), address.plan(language, plan.id)),
    { label: title, href: null },
  ];
}
