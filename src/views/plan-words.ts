import type { MarkKind } from "../charts/mark.ts";
import type { Measure, Objective, PreviousResult, ZonePlan } from "../model/plan.ts";
import type { PlanState } from "../stats/plan-status.ts";
import { planStatusOf } from "../derive/plan-status-of.ts";
import { languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { collate } from "../locales/sorting.ts";

/** A status in words, with the mark and the class that go with it. */
export interface StatusWord {
  readonly mark: MarkKind;
  readonly tone: "done" | "track" | "late" | "todo" | "none";
  readonly label: string;
}

/** Says how an objective stands at the atlas's date, from its readings. */
export function objectiveStatus(
  context: AtlasContext,
  plan: ZonePlan,
  objective: Objective,
): StatusWord {
  const { config } = context.lookup.atlas;
  const status = planStatusOf({ config, period: plan.period }, objective);
  return { ...STATUS[status], label: say(context, `plan.status.${status}`) };
}

/** Says how an indicator stands; a contradiction in the plan's numbers never gets past the loader. */
export function planStateWord(context: AtlasContext, state: PlanState): StatusWord {
  if (state === "error:target-equals-baseline" || state === "error:direction-contradicts-target") {
    throw new Error(`invalid plan indicator: ${state}`);
  }
  return { ...STATUS[state], label: say(context, `plan.status.${state}`) };
}

/** Says how far a measure has come. */
export function measureStatus(context: AtlasContext, measure: Measure): StatusWord {
  const status = measure.status ?? "not-stated";
  return { ...MEASURE_STATUS[status], label: say(context, `plan.measure.${status}`) };
}

/** Says what became of an objective of the plan before. */
export function outcomeWord(
  context: AtlasContext,
  result: Pick<PreviousResult, "outcome">,
): StatusWord {
  const outcome = result.outcome ?? "not-stated";
  return { ...OUTCOME[outcome], label: say(context, `plan.outcome.${outcome}`) };
}

/** Names the period of a plan: "2021–2023". */
export function planPeriod(plan: ZonePlan): string {
  const [from, to] = [plan.period.from.slice(0, 4), plan.period.to.slice(0, 4)];
  return from === to ? from : `${from}–${to}`;
}

/** Joins names as a list that is read aloud ("A, B and C"), sorted for the reader. */
export function nameList(context: AtlasContext, names: readonly string[]): string {
  const language = languageOf(context);
  const sorted = names.toSorted(collate(language));
  return new Intl.ListFormat(language, { type: "conjunction" }).format(sorted);
}

/** Gives a text of the plan, or the words "not stated in the plan". */
export function statedOr(context: AtlasContext, text: Readonly<Record<string, string>>): string {
  return textOf(context, text) || say(context, "plan.notStated");
}

type Look = Pick<StatusWord, "mark" | "tone">;

const STATUS: Readonly<Record<ReturnType<typeof planStatusOf>, Look>> = {
  achieved: { mark: "done", tone: "done" },
  "on-track": { mark: "under-way", tone: "track" },
  "off-track": { mark: "late", tone: "late" },
  missed: { mark: "late", tone: "late" },
  stale: { mark: "not-started", tone: "todo" },
  "at-risk": { mark: "late", tone: "late" },
  "too-early": { mark: "not-started", tone: "todo" },
  "not-started": { mark: "not-started", tone: "todo" },
  "no-baseline": { mark: "not-started", tone: "todo" },
  "no-data": { mark: "not-started", tone: "todo" },
  "not-stated": { mark: "not-stated", tone: "none" },
};

const MEASURE_STATUS: Readonly<Record<NonNullable<Measure["status"]> | "not-stated", Look>> = {
  done: { mark: "done", tone: "done" },
  "under-way": { mark: "under-way", tone: "track" },
  planned: { mark: "not-started", tone: "todo" },
  dropped: { mark: "late", tone: "late" },
  "not-stated": { mark: "not-stated", tone: "none" },
};

const OUTCOME: Readonly<Record<NonNullable<PreviousResult["outcome"]> | "not-stated", Look>> = {
  reached: { mark: "done", tone: "done" },
  partly: { mark: "under-way", tone: "track" },
  not: { mark: "late", tone: "late" },
  "not-stated": { mark: "not-stated", tone: "none" },
};
