import type { Period } from "../model/period.ts";
import type { Status } from "../model/status.ts";

import { canon } from "./canon.ts";

/** A value as one issue published it; `definition` names the version of what was counted. */
export interface PublishedValue {
  readonly status: Status;
  readonly value: number | null;
  readonly period: Period;
  readonly definition?: string;
}

/** What became of a value between two issues. Only "updated" may get a direction word. */
export type ChangeKind =
  | "new"
  | "removed"
  | "redefined"
  | `${Status}-to-${Status}`
  | "unchanged"
  | "revised"
  | "updated"
  | "updated-same-value";

/**
 * Names the change from the value of the last issue to that of this one; null: not published there.
 * A revision has another value for the same period, an update another period. Values are equal at 12
 * digits; where both issues have none for the same reason nothing changed.
 *
 *     changeKind({ status: "ok", value: 5, period: "2024" }, { status: "ok", value: 6, period: "2025" })
 *     // "updated"
 */
export function changeKind(
  previous: PublishedValue | null,
  current: PublishedValue | null,
): ChangeKind {
  if (previous === null) return current === null ? "unchanged" : "new";
  if (current === null) return "removed";
  if (previous.definition !== current.definition) return "redefined";
  if (previous.status !== current.status) return `${previous.status}-to-${current.status}`;
  if (previous.value === null || current.value === null) return "unchanged";
  const isSame = canon(previous.value) === canon(current.value);
  if (previous.period === current.period) return isSame ? "unchanged" : "revised";
  return isSame ? "updated-same-value" : "updated";
}
