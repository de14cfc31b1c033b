import type { Status } from "../model/status.ts";

/** Tells whether a value carries the dagger: it was estimated, or does not cover all its parts. */
export function isDaggered(status: Status | undefined): boolean {
  return status === "estimated" || status === "partial";
}
