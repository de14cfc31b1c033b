import type { Status } from "../model/status.ts";

/** A figure with the status that says why it may be missing. */
export interface StatedFigure {
  readonly value: number | null;
  readonly status: Status;
}

/**
 * Counts services (or their capacity) per 1,000 people in need. No need at all leaves it undefined,
 * not infinite; a missing side leaves it missing.
 *
 *     perThousand(14, 5200)
 *     // rounded { value: 2.69, status: "ok" }
 */
export function perThousand(services: number | null, inNeed: number | null): StatedFigure {
  if (services === null || inNeed === null) return { value: null, status: "missing" };
  if (inNeed === 0) return { value: null, status: "undefined" };
  return { value: (services / inNeed) * 1000, status: "ok" };
}
