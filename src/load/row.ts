import type { Finding } from "../model/problem.ts";
import type { LoadContext } from "./load-context.ts";
import { trimmed } from "../model/visible-text.ts";
import { cellPlace, type Table, type TableRow } from "./table.ts";

/** One row under its headings; cells are read by name, and what is wrong is reported in place. */
export interface Row {
  readonly table: Table;
  readonly row: TableRow;
  readonly indexByColumn: ReadonlyMap<string, number>;
  readonly context: LoadContext;
}

/** Puts the rows of a table under their headings. */
export function rowsOf(table: Table, context: LoadContext): readonly Row[] {
  const indexByColumn = new Map<string, number>();
  table.columns.forEach((column, i) => {
    if (!indexByColumn.has(column)) indexByColumn.set(column, i);
  });
  return table.rows.map((row) => ({ table, row, indexByColumn, context }));
}

/** Reports a finding about one cell of a row. */
export function reportCell({ table, row, context }: Row, column: string, finding: Finding): void {
  context.report(cellPlace(table, row, column), finding);
}

/** Gives the text of a cell without invisible ends; "" where the cell or its column is missing. */
export function textCell({ row, indexByColumn }: Row, column: string): string {
  const index = indexByColumn.get(column);
  return index === undefined ? "" : trimmed(row.cells[index] ?? "");
}
