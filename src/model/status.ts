/**
 * Why a value is as it is, or why there is none (method.md 0.1). An aggregate over parts of which
 * some are missing is "partial" and carries its coverage.
 */
export const STATUSES = [
  "ok",
  "estimated",
  "partial",
  "missing",
  "suppressed",
  "undefined",
  "not-applicable",
] as const;

export type Status = (typeof STATUSES)[number];

const WITH_VALUE: ReadonlySet<Status> = new Set<Status>(["ok", "estimated", "partial"]);

/** True where the status promises a value. */
export function isValued(status: Status): boolean {
  return WITH_VALUE.has(status);
}

/** True where the text is a status that an editor may write. */
export function isStatus(text: string): text is Status {
  return (STATUSES as readonly string[]).includes(text);
}
