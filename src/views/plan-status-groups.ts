import type { Objective, ZonePlan } from "../model/plan.ts";
import type { Link } from "./shell.ts";
import { planStatusOf, type ObjectiveStatus } from "../derive/plan-status-of.ts";
import { hrefOf, languageOf, textOf, type AtlasContext } from "../figures/context.ts";
import { formatCount } from "../figures/format-count.ts";
import { address } from "../markup/address.ts";
import { planStateWord, type StatusWord } from "./plan-words.ts";

/** The objectives that stand alike. */
export interface StatusGroup {
  readonly count: string;
  readonly status: StatusWord;
  readonly objectives: readonly (Link & { readonly title: string })[];
}

/** From the best to the worst, and what cannot be judged last. */
const ORDER: readonly ObjectiveStatus[] = [
  "achieved",
  "on-track",
  "at-risk",
  "off-track",
  "missed",
  "stale",
  "too-early",
  "not-started",
  "no-baseline",
  "no-data",
  "not-stated",
];

/** Groups the objectives of a plan by how they stand; a state that none is in is left out. */
export function planStatusGroups(context: AtlasContext, plan: ZonePlan): readonly StatusGroup[] {
  const { config } = context.lookup.atlas;
  const byStatus = Map.groupBy(plan.objectives, (objective) =>
    planStatusOf({ config, period: plan.period }, objective),
  );
  return ORDER.flatMap((status) => {
    const objectives = byStatus.get(status);
    if (objectives === undefined) return [];
    return {
      count: formatCount(context, objectives.length),
      status: planStateWord(context, status),
      objectives: objectives.map((objective) => link(context, plan, objective)),
    };
  });
}

/** Whether at least one objective has a target, so that there is something to judge it by. */
export function hasPlanStatus({ lookup }: AtlasContext, { objectives, period }: ZonePlan): boolean {
  const clock = { config: lookup.atlas.config, period };
  return objectives.some((objective) => planStatusOf(clock, objective) !== "not-stated");
}

function link(context: AtlasContext, plan: ZonePlan, { code, title }: Objective) {
  const path = address.objective(languageOf(context), plan.id, code);
  return { label: code, title: textOf(context, title), href: hrefOf(context, path) };
}
