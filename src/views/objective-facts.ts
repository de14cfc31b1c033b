import type { Objective, ZonePlan } from "../model/plan.ts";
import { indicatorStatusOf } from "../derive/indicator-status-of.ts";
import { languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { formatCount } from "../figures/format-count.ts";
import { formatDate } from "../scales/format-date.ts";
import { planRollup } from "../stats/plan-rollup.ts";
import { objectiveStatus } from "./plan-words.ts";
import { resourceRows } from "./resource-rows.ts";

/** Gathers what stands beside the title of an objective: status, lead body, deadline, money. */
export function objectiveFacts(context: AtlasContext, plan: ZonePlan, objective: Objective) {
  const notStated = say(context, "plan.notStated");
  const money = resourceRows(context, objective).total;
  const deadline = lastDate(objective);
  return {
    status: objectiveStatus(context, plan, objective),
    statusNote: say(context, "objective.statusNote"),
    judged: judgedSentence(context, plan, objective),
    rows: [
      { value: textOf(context, plan.leadBody), label: say(context, "objective.lead") },
      {
        value: deadline === undefined ? notStated : formatDate(deadline, languageOf(context)),
        label: say(context, "objective.deadline"),
      },
      { value: money ?? notStated, label: say(context, "objective.money") },
    ],
  };
}

/** Counts the indicators behind a status; empty where a single one, or none, can be judged. */
function judgedSentence(context: AtlasContext, plan: ZonePlan, objective: Objective): string {
  const clock = { config: context.lookup.atlas.config, period: plan.period };
  const states = objective.indicators.map((indicator) => indicatorStatusOf(clock, indicator));
  const { counts, rated } = planRollup(states);
  if (rated < 2) return "";
  const good = (counts["on-track"] ?? 0) + (counts.achieved ?? 0);
  return say(context, "objective.judged", {
    good: formatCount(context, good),
    rated: formatCount(context, rated),
  });
}

/** The last day of a measure or a target; undefined where the plan dates neither. */
function lastDate({ measures, indicators }: Objective): string | undefined {
  const targets = indicators.flatMap((indicator) => indicator.targets.map(({ date }) => date));
  return [...measures.flatMap(({ to }) => to ?? []), ...targets].toSorted().at(-1);
}
