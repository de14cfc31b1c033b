import type { Direction, Scheme } from "../model/indicator.ts";

import { automaticScheme } from "./automatic-scheme.ts";
import { canon } from "./canon.ts";
import { divergingBreaks } from "./diverging-breaks.ts";
import { equalInterval } from "./equal-interval.ts";
import { extentOf } from "./extent-of.ts";
import { headTailBreaks } from "./head-tail-breaks.ts";
import { manualBreaks } from "./manual-breaks.ts";
import { naturalBreaks } from "./natural-breaks.ts";
import { prettyBreaks } from "./pretty-breaks.ts";
import { quantileBreaks } from "./quantile-breaks.ts";
import { sortedValues } from "./quantile.ts";
import { roundBreaks } from "./round-breaks.ts";
import { roundDown, roundUp } from "./round-half-away.ts";
import { stdMeanBreaks } from "./std-mean-breaks.ts";

/**
 * Ascending upper bounds: class i holds `upper[i-1] < v <= upper[i]`, the first class also its minimum
 * (method.md 10). `minimum` is where the first label starts.
 */
export interface ClassBreaks {
  readonly scheme: Scheme;
  readonly upper: readonly number[];
  readonly minimum: number;
}

export interface ClassOptions {
  readonly scheme: Scheme;
  /** Wanted number of classes, 3 to 7. */
  readonly k?: number;
  /** Decimals of the legend. */
  readonly decimals: number;
  /** Bounds of the scheme "manual". */
  readonly breaks?: readonly number[];
  /** Centre of the scheme "diverging". */
  readonly centre?: number | null;
  readonly direction?: Direction;
}

/** The widest that any palette goes; the scheme "head-tail" would go on. */
export const MAX_CLASSES = 7;

/**
 * Finds the class of a value, counted from 0; null of null, and where there are no classes. What
 * lies beyond the bounds, as a value of another period may, belongs to the first or the last class.
 *
 *     classOf({ scheme: "manual", upper: [10, 20], minimum: 0 }, 10)
 *     // 0
 */
export function classOf(breaks: ClassBreaks, value: number | null): number | null {
  const { upper } = breaks;
  if (value === null || upper.length === 0) return null;
  const wanted = canon(value);
  const found = upper.findIndex((bound) => wanted <= canon(bound));
  return found === -1 ? upper.length - 1 : found;
}

/**
 * Computes the classes of published values in the order of work of method.md 10: leave out what is
 * missing, compute the bounds, round them to the decimals of the legend (the last one up, the
 * minimum down), drop duplicates and bounds below all values. Says which scheme was really used:
 * "auto" chooses one, and "head-tail" without a heavy tail falls back to "quantile". All equal: one
 * class; no values: none, except of manual bounds.
 *
 *     classBreaks([0.4, 3.26, 9.91, null], { scheme: "equal-interval", k: 3, decimals: 1 })
 *     // { scheme: "equal-interval", upper: [3.6, 6.7, 10], minimum: 0.4 }
 */
export function classBreaks(
  values: readonly (number | null)[],
  options: ClassOptions,
): ClassBreaks {
  // Sorted, so that the order of the areas cannot change a sum.
  const published = sortedValues(values);
  const { scheme, bounds } = schemeBounds(published, options);
  // A natural bound is itself a value: rounded down, it would push that value out of its class.
  const isValue = scheme === "natural";
  const kept = isValue ? bounds.map((bound) => roundUp(bound, options.decimals)) : bounds;
  const upper = roundBreaks(kept, options.decimals);
  const start = lowestValue(published, scheme, options);
  if (start === null) return { scheme, upper, minimum: upper[0] ?? 0 };
  const minimum = roundDown(start, options.decimals);
  const keepsEmpty = scheme === "manual" || scheme === "diverging";
  const filled = keepsEmpty ? upper : upper.filter((bound) => canon(bound) >= canon(start));
  return { scheme, upper: filled, minimum: Math.min(minimum, filled[0] ?? minimum) };
}

interface SchemeBounds {
  readonly scheme: Scheme;
  readonly bounds: readonly number[];
}

function schemeBounds(values: readonly number[], options: ClassOptions): SchemeBounds {
  const { k = 5, decimals, breaks = [], centre = null } = options;
  const scheme =
    options.scheme === "auto"
      ? automaticScheme(values, { centre, direction: options.direction ?? "neutral" })
      : options.scheme;
  const found = (bounds: readonly number[]): SchemeBounds => ({ scheme, bounds });
  switch (scheme) {
    case "equal-interval":
      return found(equalInterval(values, k));
    case "quantile":
      return found(quantileBreaks(values, k));
    case "std-mean":
      return found(stdMeanBreaks(values));
    case "head-tail":
      return headTailOrQuantile(values, k);
    case "pretty":
      return found(prettyBreaks(values, k, decimals));
    case "manual":
      // Chosen automatically, "manual" means one class for each of at most two distinct values.
      return found(
        options.scheme === "auto" ? naturalBreaks(values, 2) : manualBreaks(values, breaks),
      );
    case "diverging":
      return found(divergingBreaks(values, requiredCentre(centre), Math.max(1, Math.floor(k / 2))));
    default:
      return found(naturalBreaks(values, k));
  }
}

function headTailOrQuantile(values: readonly number[], k: number): SchemeBounds {
  const bounds = headTailBreaks(values, { maxClasses: MAX_CLASSES });
  const isAllEqual = bounds.length === 1;
  if (bounds.length > 2 || isAllEqual) return { scheme: "head-tail", bounds };
  return { scheme: "quantile", bounds: quantileBreaks(values, k) };
}

function requiredCentre(centre: number | null): number {
  if (centre === null) throw new Error("missing centre: of diverging classes");
  return centre;
}

/** Where the first class starts: diverging classes are as wide below the centre as above. */
function lowestValue(
  values: readonly number[],
  scheme: Scheme,
  { centre = null }: ClassOptions,
): number | null {
  const extent = extentOf(values);
  if (extent === null || scheme !== "diverging" || centre === null) return extent?.[0] ?? null;
  const [minimum, maximum] = extent;
  return Math.min(minimum, canon(centre - Math.max(centre - minimum, maximum - centre)));
}
