import { SDG_FORM, sdgGoalOf } from "../model/sdg.ts";
import { quoted } from "../model/visible-text.ts";
import { listCell } from "./cell.ts";
import { reportCell, type Row } from "./row.ts";

/** Gives the Sustainable Development Goals of a cell ("3|10"); reports what is none. */
export function sdgCell(row: Row, column: string): readonly string[] {
  const codes = listCell(row, column);
  for (const code of codes.filter((one) => sdgGoalOf(one) === undefined)) {
    reportCell(row, column, { found: quoted(code), expected: SDG_FORM });
  }
  return codes;
}
