import { CsvError, parse } from "csv-parse/sync";
import type { CsvDialect } from "../model/atlas-config.ts";
import type { Finding } from "../model/problem.ts";
import type { LoadContext } from "./load-context.ts";
import type { Table, TableRow } from "./table.ts";
import { trimmed } from "../model/visible-text.ts";
import { checkedCells } from "./checked-cells.ts";
import { csvDialect } from "./csv-dialect.ts";
import { decodeText } from "./decode-text.ts";
import { columnsOf } from "./heading.ts";
import { hasHidden } from "./hidden-characters.ts";
import { otherDelimiter, wrongDelimiter } from "./wrong-delimiter.ts";

type Records = readonly (readonly string[])[];

/**
 * Reads a CSV file with the delimiter, decimal mark and encoding that `atlas.yaml` declares. Gives
 * undefined, and a problem, where the file is no table in that dialect.
 */
export function readCsv(file: string, context: LoadContext): Table | undefined {
  const { folder, config, report } = context;
  const dialect = csvDialect(config, file);
  const bytes = folder.bytes(file);
  const text = bytes && decodeText({ file, bytes, encoding: dialect.encoding, report });
  const hasDelimiterLine = text !== undefined && /^"?sep=.?"?\s*(?:[\r\n]|$)/i.test(text);
  if (hasDelimiterLine) report({ file, row: 1 }, DELIMITER_LINE);
  const records =
    text === undefined || hasDelimiterLine
      ? undefined
      : parsed(text, dialect, (row, finding) => report({ file, row }, finding));
  const heading = records?.[0];
  if (records === undefined || heading === undefined) {
    if (records !== undefined) {
      report({ file }, { found: "an empty file", expected: "a heading row" });
    }
    return undefined;
  }
  const other = otherDelimiter(heading, dialect.delimiter);
  if (other !== undefined) {
    report({ file, row: 1 }, wrongDelimiter(records, other, dialect));
    return undefined;
  }
  const columns = columnsOf(file, heading, report);
  const rows = hasHidden(text ?? "")
    ? checkedCells(tableRows(records), { file, columns }, report)
    : tableRows(records);
  for (const row of rows) reportExtraCells({ file, columns, row, context });
  return { file, columns, rows, decimal: dialect.decimal };
}

const DELIMITER_LINE: Finding = {
  found: "a line sep= of Excel",
  expected: "a heading row",
  remedy: "Delete the first line.",
};

const LINE_ENDS = ["\r\n", "\n", "\r"];

/** Nobody writes a longer row; one without end would be millions of cells. */
const LONGEST_ROW = 1_000_000;

function parsed(
  text: string,
  { delimiter }: CsvDialect,
  reportRow: (row: number, finding: Finding) => void,
): Records | undefined {
  const long = longRow(text);
  if (long !== undefined) {
    reportRow(long, ROW_TOO_LONG);
    return undefined;
  }
  if (!text.includes('"')) return split(text, delimiter);
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      record_delimiter: LINE_ENDS,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    reportRow(Number(error["records"]) + 1, QUOTE_NOT_CLOSED);
    return undefined;
  }
}

/** Gives the first line that is longer than any row; most files are shorter than that altogether. */
function longRow(text: string): number | undefined {
  if (text.length <= LONGEST_ROW) return undefined;
  const mark = text.includes("\n") ? "\n" : "\r";
  for (let [line, start] = [1, 0]; start < text.length; line += 1) {
    const end = text.indexOf(mark, start);
    if ((end < 0 ? text.length : end) - start > LONGEST_ROW) return line;
    if (end < 0) return undefined;
    start = end + 1;
  }
  return undefined;
}

/** Without quotation marks every line is a row: four times as fast for large files. */
function split(text: string, delimiter: string): Records {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === "") lines.pop();
  return lines.map((line) => line.split(delimiter));
}

const QUOTE_NOT_CLOSED: Finding = {
  found: "a quotation mark that is never closed",
  expected: 'a cell that begins with " ends with "',
  remedy: 'Write a quotation mark inside a quoted cell twice ("").',
};

const ROW_TOO_LONG: Finding = {
  found: "a row of more than a million characters",
  expected: "one area, period or service a row",
  remedy: "Export the table again: line ends may be missing.",
};

function tableRows(records: Records): readonly TableRow[] {
  const rows: TableRow[] = [];
  for (let i = 1; i < records.length; i++) {
    const cells = records[i] ?? [];
    if (!isBlank(cells)) rows.push({ row: i + 1, cells });
  }
  return rows;
}

function isBlank(cells: readonly string[]): boolean {
  for (const cell of cells) if (trimmed(cell) !== "") return false;
  return true;
}

interface ExtraCells {
  readonly file: string;
  readonly columns: readonly string[];
  readonly row: TableRow;
  readonly context: LoadContext;
}

function reportExtraCells({ file, columns, row, context }: ExtraCells): void {
  if (row.cells.length <= columns.length || isBlank(row.cells.slice(columns.length))) return;
  context.report(
    { file, row: row.row },
    {
      found: `${row.cells.length} cells`,
      expected: `${columns.length}, as in the heading`,
      remedy: "Put a cell that holds the delimiter between quotation marks.",
    },
  );
}
