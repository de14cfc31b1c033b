import type { AtlasConfig } from "../model/atlas-config.ts";
import type { Text } from "../model/language.ts";
import type { Measure, Objective, ZonePlan } from "../model/plan.ts";
import { planStatusOf, type ObjectiveStatus } from "./plan-status-of.ts";

interface Dated {
  readonly code: string;
  readonly title: Text;
  /** ISO dates; the same where only one day is stated. */
  readonly from: string;
  readonly to: string;
  /** True where a beginning is stated without an end: it cannot be said to be over. */
  readonly isOpen: boolean;
}

/** Something that a plan dates: a measure, an objective by its measures, or a step of the plan. */
export type PlanSpan =
  | (Dated & { readonly kind: "measure"; readonly status: Measure["status"] })
  | (Dated & { readonly kind: "objective"; readonly status: ObjectiveStatus })
  | (Dated & { readonly kind: "milestone"; readonly status: null });

/** What is dated, in the order of the plan, and how many of the same kind are not. */
export interface PlanSpans {
  readonly spans: readonly PlanSpan[];
  readonly undated: number;
}

/** Lists what an objective dates: its measures. */
export function objectiveSpans({ measures }: Objective): PlanSpans {
  const spans = measures.flatMap((measure): readonly PlanSpan[] => {
    const dates = datesOf([measure]);
    const { code, title, status } = measure;
    return dates === undefined ? [] : [{ kind: "measure", code, title, status, ...dates }];
  });
  return { spans, undated: measures.length - spans.length };
}

/** Lists what a plan dates: its objectives, from the first to the last day of their measures, and its steps. */
export function planSpans(
  config: Pick<AtlasConfig, "asOf" | "staleAfter">,
  { objectives, timeline, period }: ZonePlan,
): PlanSpans {
  const spans = objectives.flatMap((objective): readonly PlanSpan[] => {
    const dates = datesOf(objective.measures);
    const { code, title } = objective;
    const status = planStatusOf({ config, period }, objective);
    return dates === undefined ? [] : [{ kind: "objective", code, title, status, ...dates }];
  });
  const steps = timeline.map(({ date, text }): PlanSpan => {
    const day = { from: date, to: date, isOpen: false };
    return { kind: "milestone", code: "", title: text, status: null, ...day };
  });
  const days = steps.toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
  return { spans: [...spans, ...days], undated: objectives.length - spans.length };
}

function datesOf(measures: readonly Pick<Measure, "from" | "to">[]) {
  const dates = measures.flatMap(({ from, to }) => [from ?? [], to ?? []].flat()).toSorted();
  const [from, to] = [dates[0], dates.at(-1)];
  const isOpen = measures.some((measure) => measure.from !== null && measure.to === null);
  return from === undefined || to === undefined ? undefined : { from, to, isOpen };
}
