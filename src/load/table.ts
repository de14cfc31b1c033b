import type { Place } from "../model/problem.ts";

/** One row of a table: its cells as text, and where the editor finds it. */
export interface TableRow {
  /** Row as a spreadsheet numbers it (the heading is row 1), or line of a YAML file. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** A table as it was written, whether in CSV or in YAML. */
export interface Table {
  readonly file: string;
  readonly columns: readonly string[];
  /** Rows without any text are left out; the others keep their number. */
  readonly rows: readonly TableRow[];
  readonly decimal: "." | ",";
}

/** Names a cell of a table. */
export function cellPlace(table: Table, row: TableRow, column: string): Place {
  return { file: table.file, row: row.row, column };
}
