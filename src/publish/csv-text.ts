import { csvCell, type CsvCell } from "./csv-cell.ts";
import { MACHINE_CSV, type CsvFormat } from "./csv-format.ts";

/** A column of a file: its heading and what stands in it for a row. */
export interface CsvColumn<Row> {
  readonly name: string;
  readonly cell: (row: Row) => CsvCell;
  /** A heading other than the name, for files that people read. */
  readonly heading?: string;
  /** True where the column is left out of a file in which it would be empty. */
  readonly isOptional?: boolean;
}

/** Writes rows as a CSV file with a heading, which stands there even when there are no rows. */
export function csvText<Row>(
  columns: readonly CsvColumn<Row>[],
  rows: readonly Row[],
  format: CsvFormat = MACHINE_CSV,
): string {
  const shown = shownColumns(columns, rows);
  const lines = [
    shown.map(({ name, heading }) => heading ?? name),
    ...rows.map((row) => shown.map(({ cell }) => cell(row))),
  ].map((cells) => cells.map((cell) => csvCell(cell, format)).join(format.delimiter));
  const mark = format.hasByteOrderMark ? "\ufeff" : "";
  return mark + lines.map((line) => line + format.lineEnd).join("");
}

/** Leaves out the optional columns in which nothing would stand. */
export function shownColumns<Row>(
  columns: readonly CsvColumn<Row>[],
  rows: readonly Row[],
): readonly CsvColumn<Row>[] {
  return columns.filter((column) => column.isOptional !== true || hasContent(column, rows));
}

function hasContent<Row>({ cell }: CsvColumn<Row>, rows: readonly Row[]): boolean {
  return rows.some((row) => (cell(row) ?? "") !== "");
}
