import type { Status } from "./status.ts";

/** A number or the reason why there is none, and whether it may still be revised. */
export interface StatedNumber {
  readonly value: number | null;
  readonly status: Status;
  readonly provisional: boolean;
}
