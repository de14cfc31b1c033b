import type { LoadContext } from "./load-context.ts";
import type { Table } from "./table.ts";
import { quoted } from "../model/visible-text.ts";
import { checkedCells } from "./checked-cells.ts";
import { columnsOf } from "./heading.ts";
import { parseWorkbook, type ReadSheet } from "./parse-workbook.ts";

/**
 * Reads the declared sheet of a workbook (.xlsx), or the only one that is not empty. The first row
 * with text is its heading. Gives undefined, and a problem, where it is not clear what to read.
 */
export function readWorkbook(file: string, context: LoadContext): Table | undefined {
  const bytes = context.folder.bytes(file);
  const read = bytes && parseWorkbook(bytes);
  if (read === undefined) return undefined;
  if (typeof read === "string") {
    context.report({ file }, { found: read, expected: "a workbook (.xlsx), or CSV" });
    return undefined;
  }
  const sheet = chosenSheet(file, read, context);
  const [heading, ...rows] = sheet?.rows ?? [];
  if (sheet === undefined || heading === undefined) return undefined;
  const columns = columnsOf(file, heading.cells, context.report);
  return {
    file,
    columns,
    rows: checkedCells(rows, { file, columns }, context.report),
    decimal: ".",
    sheet: sheet.name,
    headingRow: heading.row,
  };
}

function chosenSheet(
  file: string,
  sheets: readonly ReadSheet[],
  { config, report }: LoadContext,
): ReadSheet | undefined {
  const declared = Object.hasOwn(config.files, file) ? config.files[file]?.sheet : undefined;
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  const names = filled.map(({ name }) => quoted(name)).join(", ");
  if (declared !== undefined) {
    const found = filled.find(({ name }) => name === declared);
    if (found === undefined) {
      const expected = filled.length === 0 ? "a sheet with text" : `one of ${names}`;
      report({ file }, { found: `no sheet ${quoted(declared)}`, expected });
    }
    return found;
  }
  const [only, second] = filled;
  if (only === undefined) report({ file }, { found: "an empty file", expected: "a heading row" });
  if (second === undefined) return only;
  const remedy = "Declare sheet: for this file under files: in atlas.yaml.";
  report({ file }, { found: `${filled.length} sheets (${names})`, expected: "one sheet", remedy });
  return undefined;
}
