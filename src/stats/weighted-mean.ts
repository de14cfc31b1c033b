import type { Status } from "../model/status.ts";
import type { AggregateState } from "./aggregate-parts.ts";
import { isValued } from "../model/status.ts";
import { aggregateState } from "./aggregate-parts.ts";

/** Weight and value of one area; the status is needed where it is not plain from them. */
export type WeightedPart = readonly [weight: number | null, value: number | null, status?: Status];

export interface WeightedMean extends AggregateState {
  readonly value: number | null;
}

/**
 * Computes the weighted mean of the values of areas (method.md 1.3). A part without value or weight
 * is left out and lowers the coverage; a suppressed one suppresses the mean; weights that sum to 0
 * make it "undefined". The mean of rates weighted by population is an approximation, which the
 * caller marks as estimated.
 *
 *     weightedMean([[3, 40], [1, 44]])
 *     // { value: 41, coverage: 1, status: "ok" }
 */
export function weightedMean(rows: readonly WeightedPart[]): WeightedMean {
  const state = aggregateState(
    rows.map(([size, value, status = "ok"]) => ({
      size,
      hasData: size !== null && value !== null && status !== "suppressed",
      status,
    })),
  );
  if (!isValued(state.status)) return { value: null, ...state };
  let weights = 0;
  let sum = 0;
  for (const [weight, value, status] of rows) {
    if (weight === null || value === null || status === "not-applicable") continue;
    weights += weight;
    sum += weight * value;
  }
  if (weights === 0) return { value: null, ...state, status: "undefined" };
  return { value: sum / weights, ...state };
}
