import type { Status } from "../model/status.ts";

import { canon } from "./canon.ts";

/** One area of a larger one. `size` is its denominator or weight, null where it is unknown. */
export interface AggregatePart {
  readonly size: number | null;
  readonly hasData: boolean;
  readonly status: Status;
}

export interface AggregateState {
  /** Share of the sizes that the parts with data hold, 0 to 1. */
  readonly coverage: number;
  readonly status: Status;
}

/**
 * Says what an aggregate of areas is worth (method.md 1.3): "suppressed" with a suppressed part,
 * "partial" with a missing one, "missing" where no part has data. Parts to which the indicator does
 * not apply do not count. In the coverage a part of unknown size counts as much as the mean of the
 * others.
 *
 *     aggregateState([{ size: 3, hasData: true, status: "ok" }, { size: 1, hasData: false, status: "missing" }])
 *     // { coverage: 0.75, status: "partial" }
 */
export function aggregateState(parts: readonly AggregatePart[]): AggregateState {
  const counted = parts.filter((part) => part.status !== "not-applicable");
  const withData = counted.filter((part) => part.hasData);
  const status = aggregateStatus(counted, withData);
  if (counted.length === 0 && parts.length > 0) return { coverage: 1, status: "not-applicable" };
  if (withData.length === counted.length) return { coverage: withData.length > 0 ? 1 : 0, status };
  return { coverage: coveredShare(counted, withData), status };
}

function aggregateStatus(
  counted: readonly AggregatePart[],
  withData: readonly AggregatePart[],
): Status {
  if (counted.some((part) => part.status === "suppressed")) return "suppressed";
  if (withData.length === 0) return "missing";
  if (withData.length < counted.length) return "partial";
  if (withData.some((part) => part.status === "partial")) return "partial";
  return withData.some((part) => part.status === "estimated") ? "estimated" : "ok";
}

function coveredShare(
  counted: readonly AggregatePart[],
  withData: readonly AggregatePart[],
): number {
  const known = counted.flatMap((part) => part.size ?? []);
  const knownTotal = known.reduce((total, size) => total + size, 0);
  if (knownTotal === 0) return withData.length / counted.length;
  const typical = knownTotal / known.length;
  const sum = (parts: readonly AggregatePart[]) =>
    parts.reduce((total, part) => total + (part.size ?? typical), 0);
  return canon(sum(withData) / sum(counted));
}
