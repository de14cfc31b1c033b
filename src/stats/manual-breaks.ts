import { canon } from "./canon.ts";
import { distinctBounds } from "./distinct-bounds.ts";
import { extentOf } from "./extent-of.ts";

/**
 * Takes class bounds as they are given, empty classes too, so that two maps can share a legend. Values
 * above the last bound get a class of their own, which ends at the maximum (method.md 10).
 *
 *     manualBreaks([5, 31], [10, 20, 30])
 *     // [10, 20, 30, 31]
 */
export function manualBreaks(values: readonly number[], breaks: readonly number[]): number[] {
  const upper = distinctBounds(breaks.toSorted((a, b) => a - b));
  const maximum = extentOf(values)?.[1] ?? -Infinity;
  const last = upper.at(-1) ?? -Infinity;
  return canon(maximum) > canon(last) ? [...upper, maximum] : upper;
}
