import type { ColumnRules } from "./heading.ts";
import type { LoadContext } from "./load-context.ts";
import type { Table } from "./table.ts";
import { serviceFormColumn } from "../model/service-form.ts";
import { trimmed } from "../model/visible-text.ts";
import { checkedCells } from "./checked-cells.ts";
import { checkColumns, columnsOf } from "./heading.ts";
import { parseWorkbook, type ReadSheet } from "./parse-workbook.ts";
import { readCsv } from "./read-csv.ts";
import { rowsOf, type Row } from "./row.ts";

const FOLDER = "data/services/";

/**
 * Reads the forms that municipalities have filled in: every CSV file and workbook in
 * `data/services/`. Headings may be our names or those of the form in any language, and the row of
 * names below them may have been left in or taken out.
 */
export function serviceFormRows(rules: ColumnRules, context: LoadContext): readonly Row[] {
  return context.folder.under(FOLDER).flatMap((file) => {
    const table = readForm(file, context);
    if (table === undefined) return [];
    const named = withOurNames(table);
    checkNames(table, named, context);
    checkColumns(named, rules, context);
    return rowsOf(named, context);
  });
}

function readForm(file: string, context: LoadContext): Table | undefined {
  if (/\.csv$/i.test(file)) return readCsv(file, context);
  if (/\.xlsx$/i.test(file)) return readFormWorkbook(file, context);
  context.report(
    { file },
    {
      found: "a file that is no form",
      expected: "files that end in .xlsx or .csv",
      remedy: "Save it as .xlsx or .csv, or move it out of data/services.",
    },
  );
  return undefined;
}

/** Reads the sheet of services of a form; its other sheets only list the codes. */
function readFormWorkbook(file: string, { folder, report }: LoadContext): Table | undefined {
  const bytes = folder.bytes(file);
  const sheets = bytes && parseWorkbook(bytes);
  if (sheets === undefined) return undefined;
  if (typeof sheets === "string") {
    report({ file }, { found: sheets, expected: "a workbook (.xlsx), or CSV" });
    return undefined;
  }
  const sheet = sheets.find(isOfServices);
  const heading = sheet?.rows[0];
  if (sheet === undefined || heading === undefined) {
    report(
      { file },
      {
        found: "no sheet of services",
        expected: "a sheet whose first row has the headings of the form",
        remedy: "Begin with the form that the services page offers.",
      },
    );
    return undefined;
  }
  const columns = columnsOf(file, heading.cells, report);
  return {
    file,
    columns,
    rows: checkedCells(sheet.rows.slice(1), { file, columns }, report),
    decimal: ".",
    sheet: sheet.name,
  };
}

function isOfServices({ rows: [heading] }: ReadSheet): boolean {
  const names = heading?.cells.map((cell) => serviceFormColumn(cell) ?? trimmed(cell)) ?? [];
  return names.includes("id") && names.includes("taxonomy");
}

function withOurNames(table: Table): Table {
  const [first] = table.rows;
  const names = first?.cells.map(trimmed) ?? [];
  if (names.includes("id") && names.includes("taxonomy")) {
    return { ...table, columns: names, rows: table.rows.slice(1) };
  }
  return { ...table, columns: table.columns.map((name) => serviceFormColumn(name) ?? name) };
}

/** Two headings may be one column: in two languages, or once by our name. */
function checkNames(table: Table, named: Table, { report }: LoadContext): void {
  const isRenamed = named.columns.some((column, i) => column !== table.columns[i]);
  if (isRenamed) columnsOf(table.file, named.columns, report);
}
