import type { Direction } from "../model/indicator.ts";

import type { Trend } from "./recent-trend.ts";

export type TrendWord =
  | "increasing"
  | "decreasing"
  | `${"increasing" | "decreasing"} and getting ${"better" | "worse"}`
  | "no significant change"
  | "cannot be calculated";

const WORDS: Readonly<Record<Trend, Readonly<Record<Direction, TrendWord>>>> = {
  increasing: {
    "higher-worse": "increasing and getting worse",
    "higher-better": "increasing and getting better",
    neutral: "increasing",
  },
  decreasing: {
    "higher-worse": "decreasing and getting better",
    "higher-better": "decreasing and getting worse",
    neutral: "decreasing",
  },
  "no-significant-change": everyDirection("no significant change"),
  "cannot-be-calculated": everyDirection("cannot be calculated"),
};

/**
 * Says what a trend means where more is better, worse or neither (method.md 9.1). The words are keys:
 * each language has its own. "No significant change" is not "no change".
 *
 *     trendWord("increasing", "higher-worse")
 *     // "increasing and getting worse"
 */
export function trendWord(trend: Trend, direction: Direction): TrendWord {
  return WORDS[trend][direction];
}

function everyDirection(word: TrendWord): Readonly<Record<Direction, TrendWord>> {
  return { "higher-worse": word, "higher-better": word, neutral: word };
}
