import type { Figure, TableCell } from "../figures/figure.ts";
import { csvText, type CsvColumn } from "./csv-text.ts";

type Row = readonly TableCell[];

/**
 * Writes the table behind a figure with its raw values. Where a code stands for words, the words
 * follow in `<column>_name`; where a number is missing, `<column>_note` says why.
 */
export function figureCsv({ table, isIllustrative }: Figure): string {
  const columns = table.columns.flatMap(({ key, isNumber }, i): readonly CsvColumn<Row>[] => {
    const value = (row: Row) => row[i]?.value ?? null;
    const text = (row: Row) => row[i]?.text ?? "";
    if (isNumber) {
      const note = (row: Row) => (value(row) === null ? text(row) : null);
      return [
        { name: key, cell: value },
        { name: `${key}_note`, cell: note, isOptional: true },
      ];
    }
    const isCoded = table.rows.some((row) => value(row) !== null && value(row) !== text(row));
    const plain = { name: key, cell: (row: Row) => value(row) ?? text(row) };
    if (!isCoded) return [plain];
    return [
      { name: key, cell: value },
      { name: `${key}_name`, cell: text },
    ];
  });
  const illustrative = { name: "illustrative", cell: () => (isIllustrative ? "yes" : null) };
  return csvText([...columns, { ...illustrative, isOptional: true }], table.rows);
}
