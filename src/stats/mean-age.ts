import type { Ratio } from "./ratio.ts";
import { ratio } from "./ratio.ts";

/** People of an age from `from` up to, but not including, `to`; null: an open group. */
export interface AgeGroup {
  readonly from: number;
  readonly to: number | null;
  readonly people: number | null;
}

const WIDEST_EXACT_GROUP = 5;

/**
 * Computes the mean age from the mid-points of age groups, so that a single year a counts as a +
 * 0.5. The mid-point of an open group lies half of `openGroupWidth` above its start (by default 20
 * years, from 85 on 10, from 100 on 5). "estimated" where a group but the last is wider than 5
 * years; "missing" where the people of any group are unknown.
 *
 *     meanAge([{ from: 30, to: 31, people: 3 }, { from: 40, to: 41, people: 1 }])
 *     // { value: 33, status: "ok" }
 */
export function meanAge(
  groups: readonly AgeGroup[],
  { openGroupWidth }: { readonly openGroupWidth?: number } = {},
): Ratio {
  let people: number | null = 0;
  let years: number | null = 0;
  for (const group of groups) {
    people = plus(people, group.people);
    years = plus(
      years,
      group.people === null ? null : group.people * midPoint(group, openGroupWidth),
    );
  }
  const mean = ratio({ numerator: years, denominator: people });
  return mean.status === "ok" && hasWideGroup(groups) ? { ...mean, status: "estimated" } : mean;
}

function plus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

function midPoint({ from, to }: AgeGroup, openGroupWidth = defaultOpenWidth(from)): number {
  return ((to ?? from + openGroupWidth) + from) / 2;
}

function defaultOpenWidth(from: number): number {
  if (from >= 100) return 5;
  return from >= 85 ? 10 : 20;
}

function hasWideGroup(groups: readonly AgeGroup[]): boolean {
  return groups.slice(0, -1).some(({ from, to }) => (to ?? Infinity) - from > WIDEST_EXACT_GROUP);
}
