import type { Status } from "../model/status.ts";

/** What of an observation decides over its dagger. */
export interface Daggered {
  readonly status?: Status | undefined;
  readonly provisional?: boolean | undefined;
}

/**
 * Tells whether a value carries the dagger: it was estimated, does not cover all its parts, or is
 * provisional. What has no value carries none, for its words say why.
 */
export function isDaggered(observation: Daggered | undefined): boolean {
  if (observation === undefined) return false;
  const { status, provisional } = observation;
  if (status === "ok") return provisional === true;
  return status === "estimated" || status === "partial";
}
