import type { ClassBreaks } from "./class-breaks.ts";
import { canon } from "./canon.ts";
import { roundHalfAway, roundUp } from "./round-half-away.ts";

/** How many classes lie on either side of zero. */
const PER_SIDE = 3;

/**
 * Computes classes of differences: as many and as wide below zero as above, in steps that the
 * decimals of the legend can show, so that rounding never makes one side unlike the other. Missing
 * values do not count; without any value but zero there is one class.
 *
 *     differenceBreaks([-2, 0.5, null, 5.5], 1)
 *     // { scheme: "diverging", upper: [-3.8, -1.9, 0, 1.9, 3.8, 5.7], minimum: -5.7 }
 */
export function differenceBreaks(
  values: readonly (number | null)[],
  decimals: number,
): ClassBreaks {
  const farthest = values.reduce<number>((most, value) => Math.max(most, Math.abs(value ?? 0)), 0);
  if (farthest === 0) return { scheme: "diverging", upper: [0], minimum: 0 };
  const step = Math.max(roundUp(canon(farthest / PER_SIDE), decimals), 10 ** -decimals);
  const bound = (steps: number) => roundHalfAway(steps * step, decimals);
  return {
    scheme: "diverging",
    upper: Array.from({ length: 2 * PER_SIDE }, (_, i) => bound(i + 1 - PER_SIDE)),
    minimum: bound(-PER_SIDE),
  };
}
