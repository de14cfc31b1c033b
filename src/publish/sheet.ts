import type { CsvCell } from "./csv-cell.ts";
import { shownColumns, type CsvColumn } from "./csv-text.ts";

/** A sheet of a workbook: its name, a heading, and rows of text and numbers. */
export interface Sheet {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

/** Lays rows out as a sheet, with the columns that a CSV file would have. */
export function sheetOf<Row>(
  name: string,
  columns: readonly CsvColumn<Row>[],
  rows: readonly Row[],
): Sheet {
  const shown = shownColumns(columns, rows);
  return {
    name,
    headings: shown.map((column) => column.heading ?? column.name),
    rows: rows.map((row) => shown.map(({ cell }) => cell(row))),
  };
}

/** The most rows of a sheet, with its heading (ECMA-376). */
const MAX_ROWS = 1_048_576;

/** Divides what is longer than a sheet may be; every part has the heading. */
export function dividedSheet(sheet: Sheet, maxRows: number = MAX_ROWS): readonly Sheet[] {
  const size = maxRows - 1;
  const count = Math.max(1, Math.ceil(sheet.rows.length / size));
  return Array.from({ length: count }, (_, i) => ({
    ...sheet,
    rows: count === 1 ? sheet.rows : sheet.rows.slice(i * size, (i + 1) * size),
  }));
}

/** The most characters of a sheet's name (ECMA-376). */
const MAX_NAME = 31;

/**
 * Gives each sheet a name that a workbook may hold: without the characters that are forbidden, short
 * enough, and each once whatever its capitals.
 */
export function sheetNames(sheets: readonly Sheet[]): readonly string[] {
  const taken = new Set<string>(["history"]);
  return sheets.map(({ name }) => {
    const plain = name.replace(/[[\]:*?/\\\p{Cc}]/gu, " ").replace(/^'+|'+$/g, "");
    const base = plain.trim() === "" ? "-" : plain.trim();
    let candidate = shortened(base, "");
    for (let i = 2; taken.has(candidate.toLowerCase()); i++) candidate = shortened(base, ` ${i}`);
    taken.add(candidate.toLowerCase());
    return candidate;
  });
}

function shortened(name: string, end: string): string {
  let kept = "";
  for (const character of name) {
    if (kept.length + character.length + end.length > MAX_NAME) break;
    kept += character;
  }
  return kept.trimEnd() + end;
}
