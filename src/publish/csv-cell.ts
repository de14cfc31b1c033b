import type { CsvFormat } from "./csv-format.ts";
import { withoutDirectionMarks } from "../locales/without-direction-marks.ts";
import { plainNumber } from "./plain-number.ts";

/** What stands in a cell: text, a number, or nothing. */
export type CsvCell = string | number | null;

/** Beginnings that a spreadsheet reads as the start of a formula, the wide ones in Japan and China. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/**
 * The same behind a mark that divides cells where the file is opened with another delimiter than its
 * own, as a spreadsheet of another country does: quotation marks are of no help there.
 */
const FORMULA_INSIDE = new RegExp(
  /(?<=[;,\t\r\n]"*)/.source + /(?=[=@＝＠]|[+\-＋－](?!\d+(?:[.,]\d+)?(?:[;,\t\r\n]|$)))/.source,
  "g",
);

/**
 * Writes a cell (RFC 4180). Text that a spreadsheet would run as a formula gets an apostrophe in
 * front of it, unless it is a number in the file's own format; numbers are never touched. Marks of
 * direction are left out.
 */
export function csvCell(cell: CsvCell, format: CsvFormat): string {
  if (cell === null) return "";
  if (typeof cell === "number") return numberText(cell, format);
  return quoted(guarded(withoutDirectionMarks(cell), format), format);
}

function numberText(cell: number, { decimal }: CsvFormat): string {
  const text = plainNumber(cell);
  return decimal === "." ? text : text.replace(".", decimal);
}

/** True where a spreadsheet would read a text as the start of a formula. */
export function startsFormula(text: string): boolean {
  return FORMULA.test(text);
}

function guarded(text: string, format: CsvFormat): string {
  if (isNumber(text, format)) return text;
  return (startsFormula(text) ? `'${text}` : text).replace(FORMULA_INSIDE, "'");
}

function isNumber(text: string, { decimal }: CsvFormat): boolean {
  return (decimal === "," ? /^[+-]?\d+(,\d+)?$/ : /^[+-]?\d+(\.\d+)?$/).test(text);
}

function quoted(text: string, { delimiter }: CsvFormat): string {
  const mustQuote = text.includes(delimiter) || /["\r\n]|^\s|\s$/.test(text);
  return mustQuote ? `"${text.replaceAll('"', '""')}"` : text;
}
