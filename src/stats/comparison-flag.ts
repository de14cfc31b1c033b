import type { Direction } from "../model/indicator.ts";

import { canon } from "./canon.ts";

type Difference = "better" | "worse" | "higher" | "lower";

export type ComparisonFlag = Difference | `much-${Difference}` | "similar" | "not-compared";

export interface Comparison {
  readonly lower: number | null;
  readonly upper: number | null;
  /** Value of the benchmark, taken as exact. */
  readonly benchmark: number | null;
  readonly direction: Direction;
  /** Limits at 99.8 per cent, for the two levels "much-…". */
  readonly lower998?: number | null;
  readonly upper998?: number | null;
}

const WORDS: Readonly<Record<Direction, Readonly<Record<"above" | "below", Difference>>>> = {
  "higher-worse": { above: "worse", below: "better" },
  "higher-better": { above: "better", below: "worse" },
  neutral: { above: "higher", below: "lower" },
};

/**
 * Says how an area's interval lies to the value of a benchmark (method.md 2.6). An interval that
 * only touches the benchmark is "similar"; without interval or benchmark nothing is compared. The
 * prefix "much-" stands where the 99.8 per cent interval lies on the same side.
 *
 *     comparisonFlag({ lower: 20, upper: 30, benchmark: 18, direction: "higher-worse" })
 *     // "worse"
 */
export function comparisonFlag(comparison: Comparison): ComparisonFlag {
  const { lower, upper, benchmark, direction, lower998 = null, upper998 = null } = comparison;
  if (lower === null || upper === null || benchmark === null) return "not-compared";
  const side = sideOf(lower, upper, benchmark);
  if (side === null) return "similar";
  const word = WORDS[direction][side];
  if (lower998 === null || upper998 === null) return word;
  return sideOf(lower998, upper998, benchmark) === side ? `much-${word}` : word;
}

function sideOf(lower: number, upper: number, benchmark: number): "above" | "below" | null {
  if (canon(lower) > canon(benchmark)) return "above";
  return canon(upper) < canon(benchmark) ? "below" : null;
}
