import type { LoadContext } from "./load-context.ts";
import { checkColumns, type ColumnRules } from "./heading.ts";
import { readCsv } from "./read-csv.ts";
import { rowsOf, type Row } from "./row.ts";

/** Reads the rows of a CSV file that an atlas may lack; a missing file has none. */
export function readTable(file: string, rules: ColumnRules, context: LoadContext): readonly Row[] {
  if (!context.folder.has(file)) return [];
  const table = readCsv(file, context);
  if (table === undefined) return [];
  checkColumns(table, rules, context);
  return rowsOf(table, context);
}
