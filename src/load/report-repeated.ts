import { quoted } from "../model/visible-text.ts";
import { reportCell, type Row } from "./row.ts";

/** A key that may stand only once, with the cell in which it stands. */
export interface KeyCell {
  readonly row: Row;
  readonly column: string;
  readonly key: string;
}

/** Reports every key of a table that stands a second time, naming the row of the first. */
export function reportRepeated(cells: readonly KeyCell[]): void {
  const firstByKey = new Map<string, Row>();
  for (const { row, column, key } of cells) {
    const first = firstByKey.get(key);
    if (first === undefined) firstByKey.set(key, row);
    else if (key !== "") {
      const found = `${quoted(key)} a second time`;
      const isElsewhere = first.table.file !== row.table.file;
      const place = isElsewhere
        ? `${first.table.file}, row ${first.row.row}`
        : `row ${first.row.row}`;
      reportCell(row, column, { found, expected: `each once; the first is in ${place}` });
    }
  }
}
