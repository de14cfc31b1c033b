import type { AtlasContext } from "../figures/context.ts";
import type { Objective, ZonePlan } from "../model/plan.ts";
import { indicatorStanding, type PlanClock } from "../derive/indicator-status-of.ts";
import { planStatusOf } from "../derive/plan-status-of.ts";
import { address } from "../markup/address.ts";
import { absoluteUrl } from "../markup/url.ts";

/**
 * Writes all that a plan states as JSON, words by language, with the status of each objective and
 * indicator at the atlas's date. What the plan does not state is null, or an empty list or text.
 */
export function planJson(context: AtlasContext, plan: ZonePlan): string {
  const { config } = context.lookup.atlas;
  const { objectives, previous, objectiveNotes: _, ...declared } = plan;
  const clock = { config, period: plan.period };
  const record = {
    format: "chora-plan",
    version: 1,
    edition: config.edition,
    asOf: config.asOf,
    licence: config.publisher.licence,
    url: absoluteUrl(config.site, config.base, address.plan(config.languages[0] ?? "en", plan.id)),
    plan: declared,
    objectives: objectives.map((objective) => objectiveRecord(clock, objective)),
    previous,
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}

function objectiveRecord(clock: PlanClock, objective: Objective) {
  return {
    ...objective,
    status: planStatusOf(clock, objective),
    indicators: objective.indicators.map((indicator) => {
      const { status, statusAtReading, progress, reading, target } = indicatorStanding(
        clock,
        indicator,
      );
      return { ...indicator, status, statusAtReading, progress, latest: reading, target };
    }),
  };
}
