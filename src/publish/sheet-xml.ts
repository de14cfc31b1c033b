import type { CsvCell } from "./csv-cell.ts";
import type { Sheet } from "./sheet.ts";
import { withoutDirectionMarks } from "../locales/without-direction-marks.ts";
import { escape } from "../markup/html.ts";
import { columnLetters } from "../model/column-letters.ts";
import { startsFormula } from "./csv-cell.ts";
import { plainNumber } from "./plain-number.ts";
import { XML_DECLARATION, xmlText } from "./xml.ts";

/** The formats of cells, by their place in the style sheet of the workbook. */
export const CELL_STYLES = { plain: 0, heading: 1, guarded: 2 } as const;

export const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const MAX_TEXT = 32_767;
const MAX_WIDTH = 60;
const MIN_WIDTH = 9;

/** How many rows are looked at for the width of a column. */
const SAMPLE = 200;

/**
 * Writes the part of a workbook that is one sheet: numbers as numbers, the heading frozen, and from
 * right to left where the language is. Text that begins like a formula is marked as text; marks of
 * direction are left out.
 */
export function sheetXml(sheet: Sheet, direction: "ltr" | "rtl"): string {
  const { headings, rowCount, rowAt } = sheet;
  const rightToLeft = direction === "rtl" ? ' rightToLeft="1"' : "";
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const letters = headings.map((_, i) => columnLetters(i));
  const titles = headings.map((heading) => textXml(heading, CELL_STYLES.heading));
  const cellXml = cellWriter();
  const lines = [
    rowXml(titles, { letters, row: 1 }),
    ...Array.from({ length: rowCount }, (_, i) =>
      rowXml(rowAt(i).map(cellXml), { letters, row: i + 2 }),
    ),
  ];
  return [
    XML_DECLARATION,
    `<worksheet xmlns="${SPREADSHEET}">`,
    `<sheetViews><sheetView${rightToLeft} workbookViewId="0">${pane}</sheetView></sheetViews>`,
    `<cols>${columnWidths(sheet)}</cols>`,
    "<sheetData>",
    ...lines,
    "</sheetData>",
    "</worksheet>",
    "",
  ].join("\n");
}

/** Puts cells into their row; what follows the place of each is written, and nothing where it is empty. */
function rowXml(
  cells: readonly string[],
  { letters, row }: { readonly letters: readonly string[]; readonly row: number },
): string {
  const placed = cells.map((cell, i) => (cell === "" ? "" : `<c r="${letters[i]}${row}"${cell}`));
  return `<row r="${row}">${placed.join("")}</row>`;
}

/** Writes the cells of a sheet; codes, names and words stand in thousands of rows, and are read once. */
function cellWriter(): (cell: CsvCell) => string {
  const known = new Map<string, string>([["", ""]]);
  return (cell) => {
    if (cell === null) return "";
    if (typeof cell === "number") return `><v>${plainNumber(cell)}</v></c>`;
    const before = known.get(cell);
    if (before !== undefined) return before;
    const written = textXml(cell, styleOf(cell));
    known.set(cell, written);
    return written;
  };
}

function styleOf(text: string): number {
  return startsFormula(withoutDirectionMarks(text)) ? CELL_STYLES.guarded : CELL_STYLES.plain;
}

function textXml(text: string, style: number): string {
  const words = withoutDirectionMarks(text).slice(0, MAX_TEXT);
  const kept = xmlText(escape(words.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_")));
  return ` s="${style}" t="inlineStr"><is><t xml:space="preserve">${kept}</t></is></c>`;
}

function columnWidths({ headings, rowCount, rowAt }: Sheet): string {
  const sample = Array.from({ length: Math.min(SAMPLE, rowCount) }, (_, i) => rowAt(i));
  return headings
    .map((heading, i) => {
      const lengths = sample.map((cells) => String(cells[i] ?? "").length);
      const width = Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, heading.length, ...lengths) + 2);
      return `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`;
    })
    .join("");
}
