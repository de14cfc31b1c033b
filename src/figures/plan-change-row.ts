import type { PlanChange, StandingSide } from "../derive/plan-changes.ts";
import type { ObjectiveIndicator } from "../model/plan.ts";
import type { PlanState } from "../stats/plan-status.ts";
import { address } from "../markup/address.ts";
import { placeName, type ChangeRow } from "./change-row.ts";
import { languageOf, say, textOf, type AtlasContext } from "./context.ts";
import { planValueWords } from "./plan-value-words.ts";

/** Says what became of a plan, of an objective, or of what measures and serves it. */
export function planChangeRow(context: AtlasContext, change: PlanChange): ChangeRow {
  return {
    group: "plans",
    ...subjectOf(context, change),
    isIllustrative: isIllustrative(context, change),
    area: change.plan.zone,
    place: placeName(context, change.plan.zone),
    ...sidesOf(context, change),
    kind: say(context, `changes.plan.${kindOf(change)}`),
    tone: "none",
  };
}

function kindOf({ kind, objective }: PlanChange) {
  if (kind !== "added" && kind !== "removed") return kind;
  return objective === null ? kind : (`objective.${kind}` as const);
}

/** What is gone has no page today. */
function subjectOf(context: AtlasContext, { plan, objective, kind, ...change }: PlanChange) {
  const language = languageOf(context);
  const isThere = kind !== "removed";
  if (objective === null) {
    const path = isThere ? address.plan(language, plan.id) : null;
    return { code: plan.id, title: textOf(context, plan.title), path };
  }
  const { code } = objective;
  const path = isThere ? address.objective(language, plan.id, code) : null;
  const what =
    "indicator" in change ? change.indicator : "measure" in change ? change.measure : objective;
  const name = `${code} ${textOf(context, what.title)}`;
  return { code: `${plan.id}/${code}`, title: name, path };
}

function isIllustrative({ lookup }: AtlasContext, change: PlanChange): boolean {
  if (!("indicator" in change)) return false;
  const { atlasIndicator } = change.indicator;
  return lookup.indicatorByCode.get(atlasIndicator ?? "")?.illustrative === true;
}

function sidesOf(context: AtlasContext, change: PlanChange) {
  if ("measure" in change) {
    const word = (status: typeof change.before) =>
      say(context, `plan.measure.${status ?? "not-stated"}`);
    return { before: word(change.before), after: word(change.measure.status) };
  }
  if (!("indicator" in change)) return { before: "", after: "" };
  const words = (side: StandingSide) => standingWords(context, change.indicator, side);
  return { before: words(change.before), after: words(change.after) };
}

function standingWords(
  context: AtlasContext,
  indicator: ObjectiveIndicator,
  { reading, state }: StandingSide,
): string {
  const status = stateWord(context, state);
  if (reading === null) return status;
  const { value, date } = planValueWords(context, indicator, reading);
  return say(context, "changes.plan.standing", { value, date, status });
}

/** A contradiction in the plan’s numbers never gets past the loader. */
function stateWord(context: AtlasContext, state: PlanState): string {
  if (state === "error:target-equals-baseline" || state === "error:direction-contradicts-target") {
    throw new Error(`invalid plan indicator: ${state}`);
  }
  return say(context, `plan.status.${state}`);
}
