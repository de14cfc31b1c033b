import type { PublishedObservation } from "../model/observation.ts";
import type { StatedNumber } from "../model/stated-number.ts";
import { isValued } from "../model/status.ts";
import { propagateStatus } from "../stats/propagate-status.ts";

/** Reads what is stated of an area; an observation that is not there is missing. */
export function statedObservation(observation: PublishedObservation | undefined): StatedNumber {
  if (observation === undefined) return { value: null, status: "missing", provisional: false };
  const { value, status, provisional } = observation;
  return { value, status, provisional };
}

/**
 * States a number that was made from others: with the worst of their statuses, "undefined" where only
 * the number is missing, and provisional where one of them is.
 */
export function statedOf(
  value: number | null,
  parts: readonly Omit<StatedNumber, "value">[],
): StatedNumber {
  const status = propagateStatus(parts.map((part) => part.status));
  if (!isValued(status)) return { value: null, status, provisional: false };
  if (value === null) return { value, status: "undefined", provisional: false };
  return { value, status, provisional: parts.some(({ provisional }) => provisional) };
}
