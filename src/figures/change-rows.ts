import type { EditionChanges } from "../derive/changes.ts";
import type { ValueChange } from "../derive/value-changes.ts";
import type { ChangeRow } from "./change-row.ts";
import type { AtlasContext } from "./context.ts";
import { indexChangeRows } from "./index-change-rows.ts";
import { placeChangeRow } from "./place-change-row.ts";
import { planChangeRow } from "./plan-change-row.ts";
import { serviceChangeRow } from "./service-change-row.ts";
import { indicatorChangeRow, valueChangeRow } from "./value-change-row.ts";

/** The rows of a comparison, and how many updates make no difference that matters. */
export interface ChangeRows {
  readonly rows: readonly ChangeRow[];
  readonly minor: number;
}

/**
 * Writes a comparison in words by `CHANGE_GROUPS`. Of values, what concerns trust first:
 * redefinitions, indicators that came and went, revisions, then what got worse, better, or changed,
 * the largest relative change first, totals before their parts.
 */
export function changeRows(context: AtlasContext, changes: EditionChanges): ChangeRows {
  const { redefined, added, withdrawn, values, index, plans, services, places } = changes;
  const isMinor = ({ kind, word }: ValueChange) =>
    kind === "updated-same-value" || word === "unchanged";
  const told = values.filter((change) => !isMinor(change));
  const sorted = told.toSorted((a, b) => rankOf(a) - rankOf(b) || sizeOf(b) - sizeOf(a));
  return {
    rows: [
      ...redefined.map((indicator) => indicatorChangeRow(context, indicator, "changes.redefined")),
      ...added.map((indicator) => indicatorChangeRow(context, indicator, "changes.added")),
      ...withdrawn.map((indicator) => indicatorChangeRow(context, indicator, "changes.withdrawn")),
      ...sorted.map((change) => valueChangeRow(context, change)),
      ...indexChangeRows(context, index),
      ...plans.map((change) => planChangeRow(context, change)),
      ...services.map((change) => serviceChangeRow(context, change)),
      ...places.map((change) => placeChangeRow(context, change)),
    ],
    minor: values.length - told.length + index.minor,
  };
}

const ORDER = ["worse", "better", "changed"];

/** Of one rank the totals come before their parts. */
function rankOf({ kind, word, breakdown }: ValueChange): number {
  const part = breakdown === "" ? 0 : 0.5;
  if (kind === "revised") return part;
  return (word === null ? 1 : 2 + ORDER.indexOf(word)) + part;
}

function sizeOf({ before, after }: ValueChange): number {
  if (before?.value == null || after?.value == null) return 0;
  return Math.abs(after.value - before.value) / Math.max(Math.abs(before.value), Number.EPSILON);
}
