import type { Status } from "../model/status.ts";
import type { AggregateState } from "./aggregate-parts.ts";
import { isValued } from "../model/status.ts";
import { aggregateState } from "./aggregate-parts.ts";

/** Numerator and denominator of one area; the status is needed where it is not plain from them. */
export type RatioPart = readonly [
  numerator: number | null,
  denominator: number | null,
  status?: Status,
];

export interface AggregatedRatio extends AggregateState {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/**
 * Computes the value of a larger area as the ratio of the sums of its parts, never as the mean of
 * their percentages (method.md 1.3). Parts without data are left out of both sums, and the coverage
 * says how much of the denominator remains; whether that is enough to print is the caller's rule.
 * A suppressed part suppresses the whole. A sum of denominators of 0 is "undefined".
 *
 *     ratioOfSums([[10, 100], [90, 300]], { multiplier: 100 })
 *     // { value: 25, numerator: 100, denominator: 400, coverage: 1, status: "ok" }
 */
export function ratioOfSums(
  rows: readonly RatioPart[],
  { multiplier = 1 }: { readonly multiplier?: number } = {},
): AggregatedRatio {
  const state = aggregateState(
    rows.map(([numerator, size, status = "ok"]) => ({
      size,
      hasData: numerator !== null && size !== null && status !== "suppressed",
      status,
    })),
  );
  if (!isValued(state.status)) {
    return { value: null, numerator: null, denominator: null, ...state };
  }
  const { numerator, denominator } = sums(rows);
  if (denominator === 0) {
    return { value: null, numerator, denominator, ...state, status: "undefined" };
  }
  return { value: (numerator / denominator) * multiplier, numerator, denominator, ...state };
}

function sums(rows: readonly RatioPart[]): { numerator: number; denominator: number } {
  const total = { numerator: 0, denominator: 0 };
  for (const [numerator, denominator, status] of rows) {
    if (numerator === null || denominator === null || status === "not-applicable") continue;
    total.numerator += numerator;
    total.denominator += denominator;
  }
  return total;
}
