import type { ZonePlan } from "../model/plan.ts";
import type { Link } from "./shell.ts";
import { earlierPlan } from "../derive/plan-continuity.ts";
import { hrefOf, languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";

/** Links a plan to those of the atlas that come before and after it, and to its own further pages. */
export function planRelations(context: AtlasContext, plan: ZonePlan) {
  const { lookup } = context;
  const earlier = earlierPlan(lookup, plan);
  const later = lookup.atlas.plans.filter((other) => earlierPlan(lookup, other)?.id === plan.id);
  const path = address.planMonitoring(languageOf(context), plan.id);
  return {
    earlier: earlier === undefined ? null : planLink(context, earlier),
    later: later.map((other) => planLink(context, other)),
    monitoring: { label: say(context, "monitor.link"), href: hrefOf(context, path) },
    compared: earlier === undefined ? null : comparedLink(context, plan, earlier),
  };
}

function planLink(context: AtlasContext, plan: ZonePlan): Link {
  const href = hrefOf(context, address.plan(languageOf(context), plan.id));
  return { label: textOf(context, plan.title), href };
}

function comparedLink(context: AtlasContext, plan: ZonePlan, earlier: ZonePlan): Link {
  return {
    label: say(context, "compared.link", { plan: textOf(context, earlier.title) }),
    href: hrefOf(context, address.planCompared(languageOf(context), plan.id)),
  };
}
