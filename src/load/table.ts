import type { Place } from "../model/problem.ts";
import { columnLetters } from "../model/column-letters.ts";

/** One row of a table: its cells as text, and where the editor finds it. */
export interface TableRow {
  /** Row as a spreadsheet numbers it (the heading is row 1), or line of a YAML file. */
  readonly row: number;
  readonly cells: readonly string[];
  /** The column of the wide table in which the value stands. */
  readonly column?: string;
}

/** A table as it was written, whether in CSV, in YAML, in a workbook or in parquet. */
export interface Table {
  readonly file: string;
  readonly columns: readonly string[];
  /** Rows without any text are left out; the others keep their number. */
  readonly rows: readonly TableRow[];
  readonly decimal: "." | ",";
  /** The sheet of a workbook. */
  readonly sheet?: string;
  /** The row of the heading, where it is not the first. */
  readonly headingRow?: number;
  /** The wide table of which this one was made. */
  readonly wide?: Table;
}

/** Names a cell of a table. */
export function cellPlace(table: Table, row: TableRow, column: string): Place {
  const name = row.column !== undefined && FROM_HEADING.has(column) ? row.column : column;
  return { file: table.file, row: row.row, column: columnName(table, name) };
}

/** Names a column of a table, or its heading. */
export function placeOfColumn(table: Table, column?: string): Place {
  const place = { file: table.file, row: table.headingRow ?? 1 };
  if (column !== undefined) return { ...place, column: columnName(table, column) };
  return table.sheet === undefined ? place : { ...place, column: table.sheet };
}

/** What the heading of a wide table says, so that the cell under it is the one to look at. */
const FROM_HEADING: ReadonlySet<string> = new Set(["value", "period", "indicator"]);

/** A column of a sheet is found by its letter: "Sheet1!D value". */
function columnName(table: Table, column: string): string {
  if (table.sheet === undefined) return column;
  const index = (table.wide ?? table).columns.indexOf(column);
  return index === -1
    ? `${table.sheet}! ${column}`
    : `${table.sheet}!${columnLetters(index)} ${column}`;
}
