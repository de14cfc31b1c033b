import type { DatedValue, PlanSpan } from "./expected-progress.ts";
import { canon } from "./canon.ts";
import { dayNumber } from "./day-number.ts";
import { expectedProgress } from "./expected-progress.ts";

export type PlanDirection = "increase" | "decrease" | "maintain";

/** The two contradictions in a plan's own numbers: its author must put them right. */
export type PlanContradiction =
  "error:target-equals-baseline" | "error:direction-contradicts-target";

/** How far an indicator of a plan has come, judged at the date of its own figure. */
export type ProgressStatus =
  | "achieved"
  | "on-track"
  | "at-risk"
  | "off-track"
  | "missed"
  | "too-early"
  | "not-started"
  | "no-baseline"
  | "no-data"
  | PlanContradiction;

/** Shares of the expected progress, and of the time, at which a status begins. */
export interface PlanThresholds {
  readonly onTrack?: number;
  readonly atRisk?: number;
  /** Share of the way under which it is too early to judge. */
  readonly grace?: number;
}

/** The thresholds that hold where none are given. */
export const PLAN_THRESHOLDS: Required<PlanThresholds> = { onTrack: 0.9, atRisk: 0.6, grace: 0.1 };

/** One indicator at one date; `asOf` is the date of `current`, or of today where there is none. */
export interface PlanProgressInput extends PlanSpan, PlanThresholds {
  readonly baseline: number | null;
  readonly target: number | null;
  readonly current: number | null;
  readonly asOf: string;
  readonly direction?: PlanDirection | null;
  /** The range to keep within, both ends included, where the direction is "maintain". */
  readonly range?: { readonly lower: number; readonly upper: number } | null;
  /** Values wanted on the way, with their dates. */
  readonly milestones?: readonly DatedValue[];
}

/** Progress is 0 at the baseline, 1 at the target, negative where an indicator moved away. */
export interface PlanProgress {
  readonly progress: number | null;
  readonly expected: number;
  readonly ratio: number | null;
  readonly status: ProgressStatus;
}

/**
 * Judges how far an indicator of a plan is on its way from baseline to target (method.md 17); rising
 * and falling targets alike. The first rule that fits gives the status.
 *
 *     planProgress({ baseline: 20, target: 30, current: 25, start, end, asOf: "2026-01-01" }).status
 *     // "on-track" half-way through the plan
 */
export function planProgress(input: PlanProgressInput): PlanProgress {
  const { baseline, target, current, asOf } = input;
  const expected = expectedProgress(asOf, input, milestoneShares(input));
  const early = statusBeforeProgress(input);
  if (early !== null || baseline === null || target === null || current === null) {
    return { progress: null, expected, ratio: null, status: early ?? "no-baseline" };
  }
  const progress = (current - baseline) / (target - baseline);
  const ratio = expected === 0 ? null : progress / expected;
  return { progress, expected, ratio, status: statusOf({ progress, expected, ratio }, input) };
}

function milestoneShares({ baseline, target, milestones = [] }: PlanProgressInput): DatedValue[] {
  if (baseline === null || target === null || canon(baseline) === canon(target)) return [];
  const distance = target - baseline;
  return milestones.map(({ date, value }) => ({ date, value: (value - baseline) / distance }));
}

function statusBeforeProgress(input: PlanProgressInput): ProgressStatus | null {
  const { baseline, target, current, direction = null, start, asOf } = input;
  if (current === null) return dayNumber(asOf) < dayNumber(start) ? "not-started" : "no-data";
  if (direction === "maintain") return maintained(current, input);
  if (target === null) return "no-baseline";
  if (baseline === null) return isMet(current, target, direction) ? "achieved" : "no-baseline";
  const distance = canon(target) - canon(baseline);
  if (distance === 0) return "error:target-equals-baseline";
  const contradicts = direction !== null && (direction === "increase") !== distance > 0;
  return contradicts ? "error:direction-contradicts-target" : null;
}

function maintained(
  current: number,
  { range, target, asOf, end }: PlanProgressInput,
): ProgressStatus {
  const { lower, upper } = range ?? { lower: target ?? -Infinity, upper: target ?? Infinity };
  const isInside = canon(current) >= canon(lower) && canon(current) <= canon(upper);
  if (!isInside) return "off-track";
  return dayNumber(asOf) >= dayNumber(end) ? "achieved" : "on-track";
}

function isMet(current: number, target: number, direction: PlanDirection | null): boolean {
  const beyond = canon(current) - canon(target);
  if (direction === null) return beyond === 0;
  return direction === "increase" ? beyond >= 0 : beyond <= 0;
}

function statusOf(
  { progress, expected, ratio }: Omit<PlanProgress, "status"> & { readonly progress: number },
  input: PlanProgressInput,
): ProgressStatus {
  const { asOf, end, onTrack, atRisk, grace } = { ...PLAN_THRESHOLDS, ...input };
  if (canon(progress) >= 1) return "achieved";
  if (dayNumber(asOf) >= dayNumber(end)) return "missed";
  if (ratio === null) return "not-started";
  if (canon(expected) < grace) return "too-early";
  if (canon(ratio) >= onTrack) return "on-track";
  return canon(ratio) >= atRisk ? "at-risk" : "off-track";
}
