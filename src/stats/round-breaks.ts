import { distinctBounds } from "./distinct-bounds.ts";
import { roundHalfAway, roundUp } from "./round-half-away.ts";

/**
 * Rounds class bounds to the decimals of the legend before any value is classified, so that legend
 * and map agree; the last bound is rounded up, to keep the maximum inside. Duplicates are dropped.
 *
 *     roundBreaks([9.98, 20.01], 1)
 *     // [10, 20.1]
 */
export function roundBreaks(upper: readonly number[], decimals: number): number[] {
  const last = upper.length - 1;
  return distinctBounds(
    upper.map((bound, i) =>
      i === last ? roundUp(bound, decimals) : roundHalfAway(bound, decimals),
    ),
  );
}
