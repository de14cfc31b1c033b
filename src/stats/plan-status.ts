import type { DatedValue, PlanSpan } from "./expected-progress.ts";
import type {
  PlanDirection,
  PlanProgress,
  PlanThresholds,
  ProgressStatus,
} from "./plan-progress.ts";
import { canon } from "./canon.ts";
import { dayNumber } from "./day-number.ts";
import { planProgress } from "./plan-progress.ts";

/**
 * State of a plan indicator as pages show it: "not-stated" where the plan names no target, "stale"
 * where the last figure is too old for a judgement on a plan that goes on.
 */
export type PlanState = ProgressStatus | "not-stated" | "stale";

/** A reading, with its 95 % interval where it has one. */
export interface PlanReading extends DatedValue {
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
}

/** An indicator of an objective as its author wrote it, in any order of dates. */
export interface PlanIndicator {
  /** Null where the plan does not state one. */
  readonly direction: PlanDirection | null;
  readonly baseline: DatedValue | null;
  /** The last is the target, those before are milestones; for "maintain" they span the range. */
  readonly targets: readonly DatedValue[];
  readonly readings: readonly PlanReading[];
}

/** The plan's first and last day, the day on which the atlas looks, and the thresholds. */
export interface PlanStatusOptions extends PlanSpan, PlanThresholds {
  readonly asOf: string;
  /** Days after which a reading is stale. */
  readonly staleAfter?: number;
}

/** The state of an indicator with the numbers behind it. */
export interface PlanStatus extends Omit<PlanProgress, "status"> {
  readonly status: PlanState;
  /** What the last figure said at its own date, also where it is stale by now. */
  readonly statusAtReading: PlanState;
  /** The last reading up to the day of the atlas; null: none. */
  readonly reading: PlanReading | null;
  /** True where the interval of the reading covers the baseline: nothing has changed for sure. */
  readonly coversBaseline: boolean;
  /** The last target; null: the plan states none. */
  readonly target: DatedValue | null;
  /** Days from the reading to the day of the atlas. */
  readonly ageDays: number | null;
}

/** States that speak of the present, and so need a fresh figure. */
const RUNNING: ReadonlySet<PlanState> = new Set<PlanState>([
  "on-track",
  "at-risk",
  "off-track",
  "too-early",
  "not-started",
  "no-baseline",
]);

/**
 * Gives the state of an indicator of a plan from its last reading, judged at the reading's own date
 * and never at that of the build; readings after `asOf` are not looked at. A target's own date takes
 * the place of the end of the plan. A reading older than `staleAfter` days is "stale", unless the
 * target was met by then or its date had passed.
 *
 *     planStatus({ direction: "increase", baseline, targets: [], readings: [] }, options).status
 *     // "not-stated"
 */
export function planStatus(indicator: PlanIndicator, options: PlanStatusOptions): PlanStatus {
  const { asOf, staleAfter = 400 } = options;
  const { direction, baseline } = indicator;
  const targets = byDate(indicator.targets);
  const target = targets.at(-1) ?? null;
  const readings = byDate(indicator.readings).filter(
    ({ date }) => dayNumber(date) <= dayNumber(asOf),
  );
  const reading = readings.at(-1) ?? null;
  const found = planProgress({
    ...options,
    direction,
    end: target?.date ?? options.end,
    baseline: baseline?.value ?? null,
    target: target?.value ?? null,
    current: reading?.value ?? null,
    asOf: reading?.date ?? asOf,
    milestones: targets.slice(0, -1),
    range: rangeOf(targets),
  });
  const ageDays = reading === null ? null : dayNumber(asOf) - dayNumber(reading.date);
  const statusAtReading = target === null ? "not-stated" : found.status;
  const isStale = ageDays !== null && ageDays > staleAfter && RUNNING.has(statusAtReading);
  const status = isStale ? "stale" : statusAtReading;
  return {
    ...found,
    ...{ status, statusAtReading, reading, target, ageDays },
    coversBaseline: isBaselineCovered(reading, baseline),
  };
}

function isBaselineCovered(reading: PlanReading | null, baseline: DatedValue | null): boolean {
  const { lower, upper } = reading ?? {};
  if (lower === undefined || upper === undefined || baseline === null) return false;
  const value = canon(baseline.value);
  return canon(lower) <= value && value <= canon(upper);
}

function byDate<Point extends DatedValue>(values: readonly Point[]): Point[] {
  return [...values].sort((a, b) => dayNumber(a.date) - dayNumber(b.date));
}

function rangeOf(targets: readonly DatedValue[]): { lower: number; upper: number } | null {
  const values = targets.map(({ value }) => value);
  if (values.length === 0) return null;
  return { lower: Math.min(...values), upper: Math.max(...values) };
}
