import type { Prose, Variant } from "../model/content.ts";
import type { ZonePlan } from "../model/plan.ts";
import type { PageContext } from "./figure-of.ts";
import { pinOf } from "../model/edition.ts";

/** Gives the context of the edition to which something is pinned, else the one given. */
function pinnedContext(context: PageContext, edition: string | undefined): PageContext {
  const pinned = edition === undefined ? undefined : context.editions?.get(edition);
  return pinned ?? context;
}

/** Gives the context from which a text is made: that of the edition to which it is pinned. */
export function proseContext<Matter extends { readonly edition?: string | undefined }>(
  context: PageContext,
  { variants }: Prose<Matter>,
  variant: Variant<Matter>,
): PageContext {
  return pinnedContext(context, pinOf(variant, variants));
}

/** A plan, and the context from which its pages are made. */
export interface PlacedPlan {
  readonly context: PageContext;
  readonly plan: ZonePlan;
}

/** Gives the plan as the edition to which it is pinned holds it; one without stays as it is. */
export function pinnedPlan(context: PageContext, plan: ZonePlan): PlacedPlan {
  const pinned = pinnedContext(context, plan.edition);
  const held = pinned.lookup.atlas.plans.find(({ id }) => id === plan.id);
  return held === undefined ? { context, plan } : { context: pinned, plan: held };
}

/** Lists all plans, each as the edition to which it is pinned holds it. */
export function placedPlans(today: PageContext): readonly PlacedPlan[] {
  return today.lookup.atlas.plans.map((plan) => pinnedPlan(today, plan));
}

/** Lists parts of all plans, of each as the edition to which it is pinned holds it. */
export function partsOfPlans<Part>(
  today: PageContext,
  parts: (plan: ZonePlan) => readonly Part[],
): readonly (PlacedPlan & { readonly part: Part })[] {
  return placedPlans(today).flatMap((placed) =>
    parts(placed.plan).map((part) => ({ ...placed, part })),
  );
}
