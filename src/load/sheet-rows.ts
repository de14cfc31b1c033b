import type { TableRow } from "./table.ts";
import { excelDay } from "./excel-date.ts";
import { xmlEvents, type XmlAttributes } from "./xml-events.ts";

/** What the cells of all sheets of a workbook refer to. */
export interface CellFormats {
  readonly texts: readonly string[];
  /** By the place of a format: true where it shows a day. */
  readonly isDate: readonly boolean[];
  readonly countsFrom1904: boolean;
}

/** More cells than this, empty ones before the last of a row included, are refused. */
const MAX_CELLS = 20_000_000;
const MAX_COLUMNS = 16_384;

interface OpenRow {
  readonly row: number;
  readonly cells: string[];
}

interface OpenCell {
  readonly attributes: XmlAttributes;
  text: string;
}

/** Reads the rows of a sheet as text. Throws a `RangeError` where there are too many cells. */
export function sheetRows(xml: string, formats: CellFormats): readonly TableRow[] {
  const rows: TableRow[] = [];
  let row: OpenRow = { row: 0, cells: [] };
  let cell: OpenCell | undefined;
  let isContent = false;
  let count = 0;
  for (const event of xmlEvents(xml)) {
    if (event.kind === "text") {
      if (isContent && cell !== undefined) cell.text += event.text;
    } else if (event.name === "v" || event.name === "t") {
      isContent = event.kind === "open";
    } else if (event.name === "row" && event.kind === "open") {
      row = { row: Number(event.attributes.get("r") ?? row.row + 1), cells: [] };
    } else if (event.name === "row") {
      if (row.cells.some((text) => text.trim() !== "")) rows.push(row);
    } else if (event.name === "c" && event.kind === "open") {
      cell = { attributes: event.attributes, text: "" };
    } else if (event.name === "c" && cell !== undefined) {
      count += putCell(row, cell, formats);
      if (count > MAX_CELLS) throw new RangeError(`too many cells: ${count}`);
      cell = undefined;
    }
  }
  return rows;
}

/** Puts a cell into its column; gives by how many cells the row has grown. */
function putCell({ cells }: OpenRow, cell: OpenCell, formats: CellFormats): number {
  const before = cells.length;
  const column = columnOf(cell.attributes, before);
  if (column >= MAX_COLUMNS) throw new RangeError(`invalid column: ${column}`);
  while (cells.length < column) cells.push("");
  cells[column] = cellText(cell, formats);
  return cells.length - before;
}

/** Counts the column of "AB12" from 0; a cell without a place follows the one before it. */
function columnOf(attributes: XmlAttributes, next: number): number {
  const letters = /^([A-Z]{1,3})\d+$/.exec(attributes.get("r") ?? "")?.[1];
  if (letters === undefined) return next;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function cellText({ attributes, text }: OpenCell, formats: CellFormats): string {
  const type = attributes.get("t") ?? "n";
  if (type === "s") return unescaped(formats.texts[Number(text)] ?? "");
  if (type === "b") return text === "1" ? "TRUE" : "FALSE";
  if (type !== "n") return unescaped(text);
  const number = Number(text);
  if (text === "" || !Number.isFinite(number)) return text;
  const isDate = formats.isDate[Number(attributes.get("s") ?? 0)] === true;
  return (isDate ? excelDay(number, formats.countsFrom1904) : undefined) ?? plain(text, number);
}

/** Workbooks write 0.1 as 0.10000000000000001: the shortest text of the same number is what was meant. */
function plain(text: string, number: number): string {
  return text.replace(/\D/g, "").length > 15 ? String(number) : text;
}

/** Characters that XML cannot hold are written "_x000D_". */
function unescaped(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}
