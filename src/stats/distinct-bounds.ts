import { canon } from "./canon.ts";

/**
 * Drops bounds that repeat the one before, to 12 significant digits: of equal bounds the last stays,
 * so that the maximum is always among them.
 *
 *     distinctBounds([0, 0, 0.3, 0.1 + 0.2])
 *     // [0, 0.3]
 */
export function distinctBounds(upper: readonly number[]): number[] {
  return upper.filter((bound, i) => {
    const next = upper[i + 1];
    return next === undefined || canon(next) > canon(bound);
  });
}
