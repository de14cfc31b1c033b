import { CsvError, parse } from "csv-parse/sync";
import type { CsvDialect } from "../model/atlas-config.ts";
import type { Finding } from "../model/problem.ts";
import type { LoadContext } from "./load-context.ts";
import type { Table, TableRow } from "./table.ts";
import { csvDialect } from "./csv-dialect.ts";
import { decodeText } from "./decode-text.ts";
import { columnsOf } from "./heading.ts";
import { quoted, trimmed } from "./visible-text.ts";

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
  const records =
    text === undefined
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
    report({ file, row: 1 }, wrongDelimiter(heading[0] ?? "", other, dialect.delimiter));
    return undefined;
  }
  const columns = columnsOf(file, heading, report);
  const rows = tableRows(records);
  for (const row of rows) reportExtraCells({ file, columns, row, context });
  return { file, columns, rows, decimal: dialect.decimal };
}

const LINE_ENDS = ["\r\n", "\n", "\r"];

function parsed(
  text: string,
  { delimiter }: CsvDialect,
  reportRow: (row: number, finding: Finding) => void,
): Records | undefined {
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

function otherDelimiter(heading: readonly string[], declared: string): string | undefined {
  if (heading.length > 1) return undefined;
  return [",", ";", "\t", "|"].find((mark) => mark !== declared && heading[0]?.includes(mark));
}

const MARK_NAMES: Readonly<Record<string, string>> = { "\t": "\\t" };

function wrongDelimiter(heading: string, found: string, declared: string): Finding {
  const [name, expected] = [found, declared].map((mark) => MARK_NAMES[mark] ?? mark);
  return {
    found: `one cell, ${quoted(heading)}`,
    expected: `cells separated by "${expected}", as atlas.yaml declares`,
    remedy: `Declare delimiter: "${name}" for this file under files: in atlas.yaml, or save it with "${expected}".`,
  };
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
