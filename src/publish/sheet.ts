import type { CsvCell } from "./csv-cell.ts";
import { shownColumns, type CsvColumn } from "./csv-text.ts";

/** A sheet of a workbook: its name, a heading, and rows of text and numbers. */
export interface Sheet {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rowCount: number;
  /** Gives the cells of a row, counted from 0; those of all rows would fill the memory. */
  readonly rowAt: (i: number) => readonly CsvCell[];
}

/** Makes a sheet of rows that are laid out already. */
export function plainSheet(
  name: string,
  headings: readonly string[],
  rows: readonly (readonly CsvCell[])[],
): Sheet {
  return { name, headings, rowCount: rows.length, rowAt: (i) => rows[i] ?? [] };
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
    rowCount: rows.length,
    rowAt: (i) => {
      const row = rows[i];
      return row === undefined ? [] : shown.map(({ cell }) => cell(row));
    },
  };
}

/** The most rows of a sheet, with its heading (ECMA-376). */
const MAX_ROWS = 1_048_576;

/** Divides what is longer than a sheet may be; every part has the heading. */
export function dividedSheet(sheet: Sheet, maxRows: number = MAX_ROWS): readonly Sheet[] {
  const size = maxRows - 1;
  const { rowCount, rowAt } = sheet;
  const count = Math.max(1, Math.ceil(rowCount / size));
  return Array.from({ length: count }, (_, part) => ({
    ...sheet,
    rowCount: Math.min(size, rowCount - part * size),
    rowAt: (i) => rowAt(part * size + i),
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
