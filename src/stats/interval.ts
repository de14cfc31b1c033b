import type { Status } from "../model/status.ts";

/** A value with its confidence limits; no limits where they cannot be computed. */
export interface Interval {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly status: Status;
}

/** The interval of what has no value. */
export const UNDEFINED_INTERVAL: Interval = {
  value: null,
  lower: null,
  upper: null,
  status: "undefined",
};
