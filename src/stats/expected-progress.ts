import { dayNumber } from "./day-number.ts";

/** A number and the ISO date to which it refers. */
export interface DatedValue {
  readonly date: string;
  readonly value: number;
}

/** The first and the last day of what a plan promised. */
export interface PlanSpan {
  readonly start: string;
  readonly end: string;
}

/**
 * Gives the share of the way to the target that a plan should have gone by a date, 0 to 1: straight
 * in time, or straight between the milestones that the plan names. A milestone is a share of the way
 * too (0.25 = a quarter of the distance from baseline to target).
 *
 *     expectedProgress("2026-01-01", { start: "2025-01-01", end: "2027-01-01" })
 *     // 0.5
 */
export function expectedProgress(
  date: string,
  { start, end }: PlanSpan,
  milestones: readonly DatedValue[] = [],
): number {
  const day = dayNumber(date);
  const stations = [{ date: start, value: 0 }, ...milestones, { date: end, value: 1 }]
    .map((station) => ({ day: dayNumber(station.date), share: station.value }))
    .sort((a, b) => a.day - b.day);
  const next = stations.findIndex((station) => station.day > day);
  if (next === -1) return 1;
  const [before, after] = [stations[next - 1], stations[next]];
  if (before === undefined || after === undefined) return 0;
  const elapsed = (day - before.day) / (after.day - before.day);
  return before.share + elapsed * (after.share - before.share);
}
