import { say, type AtlasContext } from "../figures/context.ts";
import { formatCount } from "../figures/format-count.ts";
import { MOST_LINKED } from "../scales/most-linked.ts";

/** How many of the first and of the last rows of a table of thousands a page shows. */
const ENDS = 100;

/** The rows of a table that a page shows. */
export interface TableEnds<Row> {
  readonly rows: readonly Row[];
  /** Says what is left out, and where it is; empty where nothing is. */
  readonly note: string;
}

/**
 * Leaves out the middle of a table of more than `most` rows, by default of thousands; all of them are
 * in its file.
 */
export function tableEnds<Row>(
  context: AtlasContext,
  rows: readonly Row[],
  most = MOST_LINKED,
): TableEnds<Row> {
  if (rows.length <= most) return { rows, note: "" };
  const [ends, count] = [ENDS, rows.length].map((value) => formatCount(context, value));
  return {
    rows: [...rows.slice(0, ENDS), ...rows.slice(-ENDS)],
    note: say(context, "table.ends", { ends: ends ?? "", count: count ?? "" }),
  };
}
