/** A rank with the interval within which other weights would put it. */
export interface RankWithInterval {
  readonly rank: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Tells whether a move between two issues of one index may be reported: only where the intervals of
 * the ranks do not overlap. Intervals that touch do overlap.
 *
 *     rankChange({ rank: 12, lower: 8, upper: 17 }, { rank: 15, lower: 11, upper: 22 })
 *     // "not-reported"
 */
export function rankChange(
  previous: RankWithInterval,
  current: RankWithInterval,
): "reported" | "not-reported" {
  const overlaps = previous.lower <= current.upper && current.lower <= previous.upper;
  return overlaps ? "not-reported" : "reported";
}
