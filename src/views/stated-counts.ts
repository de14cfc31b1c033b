import type { MessageKey } from "../locales/en.ts";
import type { Markup } from "../markup/html.ts";
import type { Objective } from "../model/plan.ts";
import { rankBar } from "../charts/rank-bar.ts";
import { say, type AtlasContext } from "../figures/context.ts";
import { formatCount } from "../figures/format-count.ts";

export interface StatedCount {
  readonly label: string;
  readonly count: string;
  readonly total: string;
  readonly bar: Markup;
}

const ELEMENTS: readonly (readonly [MessageKey, (objective: Objective) => boolean])[] = [
  ["plan.stated.rationale", ({ rationale }) => Object.keys(rationale).length > 0],
  ["plan.stated.measures", ({ measures }) => measures.length > 0],
  ["plan.stated.actors", ({ actors }) => actors.length > 0],
  ["plan.stated.indicators", ({ indicators }) => indicators.length > 0],
  ["plan.stated.types", ({ indicators }) => indicators.some(({ type }) => type !== null)],
  ["plan.stated.targets", ({ indicators }) => indicators.some((i) => i.targets.length > 0)],
  ["plan.stated.readings", ({ indicators }) => indicators.some((i) => i.readings.length > 0)],
  ["plan.stated.resources", ({ resources }) => resources.length > 0],
  ["plan.stated.dates", ({ measures }) => measures.some(({ from, to }) => from ?? to)],
];

/** Counts for how many objectives the plan states each thing that a plan should state. */
export function statedCounts(
  context: AtlasContext,
  objectives: readonly Objective[],
): readonly StatedCount[] {
  const total = objectives.length;
  return ELEMENTS.map(([key, isStated]) => {
    const count = objectives.filter(isStated).length;
    return {
      label: say(context, key),
      count: formatCount(context, count),
      total: formatCount(context, total),
      bar: rankBar({ value: count, extent: [0, total], className: "q4" }),
    };
  });
}
