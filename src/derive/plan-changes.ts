import type { Atlas } from "../model/atlas.ts";
import type { Measure, Objective, ObjectiveIndicator, ZonePlan } from "../model/plan.ts";
import type { PlanReading, PlanState } from "../stats/plan-status.ts";
import { canon } from "../stats/canon.ts";
import { canonicalJson } from "./canonical-json.ts";
import { indicatorStanding, type PlanClock } from "./indicator-status-of.ts";

/** The parts of an atlas or edition of which plans are compared. */
export type ComparedPlans = Pick<Atlas, "plans"> & {
  readonly config: Pick<Atlas["config"], "asOf" | "staleAfter">;
};

/** How an indicator of a plan stood at the date of an edition. */
export interface StandingSide {
  readonly reading: PlanReading | null;
  readonly target: number | null;
  readonly state: PlanState;
}

/** What became of something in a plan. */
export type PlanChange = {
  readonly plan: ZonePlan;
  /** null where the plan as a whole came or went. */
  readonly objective: Objective | null;
} & (
  | { readonly kind: "added" | "removed" }
  | {
      readonly kind: "reading" | "status" | "target";
      readonly indicator: ObjectiveIndicator;
      readonly before: StandingSide;
      readonly after: StandingSide;
    }
  | { readonly kind: "measure"; readonly measure: Measure; readonly before: Measure["status"] }
);

/**
 * Compares the plans of two editions, each judged at the date of its own: plans and objectives that
 * came and went, readings that moved, targets and states that are others, and measures that went on.
 * An indicator is known by its title in its objective.
 */
export function planChanges(before: ComparedPlans, after: ComparedPlans): readonly PlanChange[] {
  const earlier = new Map(before.plans.map((plan) => [plan.id, plan]));
  const later = new Set(after.plans.map(({ id }) => id));
  const kept = after.plans.flatMap((plan): readonly PlanChange[] => {
    const old = earlier.get(plan.id);
    if (old === undefined) return [{ plan, objective: null, kind: "added" }];
    const clocks = {
      old: { config: before.config, period: old.period },
      now: { config: after.config, period: plan.period },
    };
    return objectiveChanges(old, plan, clocks);
  });
  const gone = before.plans.filter(({ id }) => !later.has(id));
  return [...kept, ...gone.map((plan) => ({ plan, objective: null, kind: "removed" }) as const)];
}

interface Clocks {
  readonly old: PlanClock;
  readonly now: PlanClock;
}

function objectiveChanges(old: ZonePlan, plan: ZonePlan, clocks: Clocks): readonly PlanChange[] {
  const earlier = new Map(old.objectives.map((objective) => [objective.code, objective]));
  const later = new Set(plan.objectives.map(({ code }) => code));
  const kept = plan.objectives.flatMap((objective): readonly PlanChange[] => {
    const was = earlier.get(objective.code);
    if (was === undefined) return [{ plan, objective, kind: "added" }];
    const place = { plan, objective };
    return [
      ...indicatorChanges(was, objective, clocks).map((change) => ({ ...place, ...change })),
      ...measureChanges(was, objective).map((change) => ({ ...place, ...change })),
    ];
  });
  const gone = old.objectives.filter(({ code }) => !later.has(code));
  return [...kept, ...gone.map((objective) => ({ plan, objective, kind: "removed" }) as const)];
}

function indicatorChanges(old: Objective, now: Objective, clocks: Clocks) {
  const earlier = new Map(old.indicators.map((indicator) => [keyOf(indicator), indicator]));
  return now.indicators.flatMap((indicator) => {
    const was = earlier.get(keyOf(indicator));
    if (was === undefined) return [];
    const [before, after] = [sideOf(clocks.old, was), sideOf(clocks.now, indicator)];
    const kind = kindOf(before, after);
    return kind === null ? [] : [{ kind, indicator, before, after }];
  });
}

function sideOf(clock: PlanClock, indicator: ObjectiveIndicator): StandingSide {
  const { reading, target, status } = indicatorStanding(clock, indicator);
  return { reading, target: target?.value ?? null, state: status };
}

/** What weighs most is said: a target that is another changes how readings are judged. */
function kindOf(before: StandingSide, after: StandingSide): "target" | "reading" | "status" | null {
  if (isOther(before.target, after.target)) return "target";
  const isNewDay = before.reading?.date !== after.reading?.date;
  if (isNewDay || isOther(before.reading?.value, after.reading?.value)) return "reading";
  return before.state === after.state ? null : "status";
}

function isOther(a: number | null | undefined, b: number | null | undefined): boolean {
  if (a == null || b == null) return (a ?? null) !== (b ?? null);
  return canon(a) !== canon(b);
}

function measureChanges(old: Objective, now: Objective) {
  const earlier = new Map(old.measures.map((measure) => [measure.code, measure]));
  return now.measures.flatMap((measure) => {
    const was = earlier.get(measure.code);
    if (was === undefined || was.status === measure.status) return [];
    return [{ kind: "measure" as const, measure, before: was.status }];
  });
}

function keyOf({ title }: ObjectiveIndicator): string {
  return canonicalJson(title);
}
