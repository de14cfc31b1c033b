import type { Status } from "../model/status.ts";

const WORST_FIRST: readonly (Status | "error")[] = [
  "error",
  "suppressed",
  "missing",
  "undefined",
  "not-applicable",
  "partial",
  "estimated",
  "ok",
];

/**
 * Chooses the status of a number that is derived from others: the worst of theirs (method.md 0.1).
 * "suppressed" outranks "missing", so that readers see that a number exists but is withheld. Sums
 * and means of many areas follow `ratioOfSums` and `weightedMean` instead. None gives "ok".
 *
 *     propagateStatus(["ok", "suppressed", "missing"])
 *     // "suppressed"
 */
export function propagateStatus<S extends Status | "error">(statuses: readonly S[]): S | "ok" {
  let worst = WORST_FIRST.length;
  let status: S | "ok" = "ok";
  for (const candidate of statuses) {
    const place = WORST_FIRST.indexOf(candidate);
    if (place < worst) [worst, status] = [place, candidate];
  }
  return status;
}
