import type { IndicatorKind } from "../model/indicator.ts";
import type { Status } from "../model/status.ts";

import { canon } from "./canon.ts";

/** Status of a ratio. The two errors are contradictory input, which the caller reports. */
export type RatioStatus = Status | "error:negative-count" | "error:numerator-exceeds-denominator";

export interface RatioInput {
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** 100 for per cent, 1000 for per thousand. */
  readonly multiplier?: number;
  readonly kind?: IndicatorKind;
}

export interface Ratio<S extends string = RatioStatus> {
  readonly value: number | null;
  readonly status: S;
}

/**
 * Divides a numerator by a denominator and multiplies the quotient (method.md 1.1). A denominator
 * of 0 is "undefined", 0/0 too; a missing part is "missing"; a negative count and a proportion
 * above 1 are errors. A negative numerator is allowed to a mean or a score only.
 *
 *     ratio({ numerator: 28, denominator: 80, multiplier: 100, kind: "proportion" })
 *     // { value: 35, status: "ok" }
 */
export function ratio(input: RatioInput): Ratio {
  const { numerator, denominator, multiplier = 1, kind = "ratio" } = input;
  if (isNegative(denominator) || (isNegative(numerator) && kind !== "mean" && kind !== "score")) {
    return { value: null, status: "error:negative-count" };
  }
  if (numerator === null || denominator === null) return { value: null, status: "missing" };
  if (denominator === 0) return { value: null, status: "undefined" };
  if (kind === "proportion" && canon(numerator) > canon(denominator)) {
    return { value: null, status: "error:numerator-exceeds-denominator" };
  }
  return { value: (numerator / denominator) * multiplier, status: "ok" };
}

function isNegative(count: number | null): boolean {
  return count !== null && count < 0;
}
