import type { Direction } from "../model/indicator.ts";

import { benjaminiHochberg, FALSE_DISCOVERY_RATE } from "./benjamini-hochberg.ts";
import { canon } from "./canon.ts";
import { present } from "./present.ts";

/** The relative difference below which a change of a value is not told (method.md 18). */
export const MIN_RELATIVE = 0.05;

/** A value that was updated, with the p of its test; null: no test was possible. */
export interface UpdatedValue {
  readonly id: string;
  readonly previous: number;
  readonly current: number;
  readonly p: number | null;
  readonly direction: Direction;
  /** Smallest difference that matters, in the unit of the value, where the indicator declares one. */
  readonly minAbs?: number;
}

/** What is said of an update; "changed" is without judgement. */
export type ChangeWord = "better" | "worse" | "changed" | "unchanged";

/** An update with its difference, and the p after control of the false discovery rate. */
export interface MaterialChange {
  readonly id: string;
  readonly delta: number;
  /** Difference as a share of the previous value; null from 0 or below. */
  readonly relative: number | null;
  readonly pAdjusted: number | null;
  readonly word: ChangeWord;
}

/** False discovery rate of the whole issue, and the smallest relative change that matters. */
export interface MaterialityOptions {
  readonly q?: number;
  readonly minRelative?: number;
}

/**
 * Words the updates of one issue: better or worse only where a change is significant among all of
 * them (Benjamini and Hochberg) AND material, by 5 % or by the indicator's own least difference. A
 * neutral indicator, and one that could not be tested, is at most "changed".
 *
 *     materiality([{ id: "a", previous: 31, current: 24, p: 0.0005, direction: "higher-worse" }])
 *     // rounded [{ id: "a", delta: -7, relative: -0.226, pAdjusted: 0.0005, word: "better" }]
 */
export function materiality(
  updates: readonly UpdatedValue[],
  { q = FALSE_DISCOVERY_RATE, minRelative = MIN_RELATIVE }: MaterialityOptions = {},
): MaterialChange[] {
  const tests = benjaminiHochberg(present(updates.map(({ p }) => p)), q);
  const adjusted = tests.adjusted.values();
  const rejected = tests.reject.values();
  return updates.map((update) => {
    const { id, previous, current, p } = update;
    const delta = current - previous;
    const relative = previous > 0 ? delta / previous : null;
    const pAdjusted = p === null ? null : (adjusted.next().value ?? null);
    const isSignificant = p === null || rejected.next().value === true;
    const isReported = isSignificant && isMaterial(update, relative, minRelative);
    return { id, delta, relative, pAdjusted, word: isReported ? wordOf(update) : "unchanged" };
  });
}

function isMaterial(
  { previous, current, minAbs }: UpdatedValue,
  relative: number | null,
  minRelative: number,
): boolean {
  const difference = Math.abs(canon(canon(current) - canon(previous)));
  if (difference === 0) return false;
  if (minAbs !== undefined && difference >= canon(minAbs)) return true;
  // From zero any change is without measure: only a declared least difference can rule it out.
  return relative === null ? minAbs === undefined : Math.abs(canon(relative)) >= canon(minRelative);
}

function wordOf({ previous, current, p, direction }: UpdatedValue): ChangeWord {
  if (p === null || direction === "neutral") return "changed";
  return current > previous === (direction === "higher-better") ? "better" : "worse";
}
