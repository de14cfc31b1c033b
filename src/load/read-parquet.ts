import type { LoadContext } from "./load-context.ts";
import type { Table } from "./table.ts";
import { checkedCells } from "./checked-cells.ts";
import { columnsOf } from "./heading.ts";
import { parseParquet } from "./parse-parquet.ts";

/**
 * Reads a parquet file. Rows are numbered as if its columns stood in row 1. Gives undefined, and a
 * problem, where it cannot be read.
 */
export function readParquet(file: string, context: LoadContext): Table | undefined {
  const bytes = context.folder.bytes(file);
  const read = bytes && parseParquet(bytes);
  if (read === undefined) return undefined;
  if (typeof read === "string") {
    context.report({ file }, { found: read, expected: "parquet with plain columns, or CSV" });
    return undefined;
  }
  const columns = columnsOf(file, read.columns, context.report);
  const rows = read.rows.map((cells, i) => ({ row: i + 2, cells }));
  return {
    file,
    columns,
    rows: checkedCells(rows, { file, columns }, context.report),
    decimal: ".",
  };
}
