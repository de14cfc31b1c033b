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
  const written = cellWriter(format);
  const heading = shown.map((column) => written(column.heading ?? column.name));
  const lines = rows.map((row) =>
    shown.map(({ cell }) => written(cell(row))).join(format.delimiter),
  );
  const mark = format.hasByteOrderMark ? "\ufeff" : "";
  return mark + [heading.join(format.delimiter), ...lines, ""].join(format.lineEnd);
}

/** Writes the cells of a file; codes, names and words stand in thousands of rows, and are read once. */
function cellWriter(format: CsvFormat): (cell: CsvCell) => string {
  const known = new Map<string, string>();
  return (cell) => {
    if (typeof cell !== "string") return csvCell(cell, format);
    const before = known.get(cell);
    if (before !== undefined) return before;
    const written = csvCell(cell, format);
    known.set(cell, written);
    return written;
  };
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
