import type { Language } from "../model/language.ts";
import { languageTag } from "../scales/language-tag.ts";

/** How a CSV file is written. */
export interface CsvFormat {
  readonly delimiter: string;
  readonly decimal: string;
  readonly lineEnd: string;
  readonly hasByteOrderMark: boolean;
}

/** For programs: UTF-8, comma, decimal point, line feed. */
export const MACHINE_CSV: CsvFormat = {
  delimiter: ",",
  decimal: ".",
  lineEnd: "\n",
  hasByteOrderMark: false,
};

/** For spreadsheets: semicolon and decimal comma where the language writes the comma. */
export function excelCsv(language: Language): CsvFormat {
  const parts = new Intl.NumberFormat(languageTag(language)).formatToParts(1.5);
  const decimal = parts.find(({ type }) => type === "decimal")?.value === "," ? "," : ".";
  const delimiter = decimal === "," ? ";" : ",";
  return { delimiter, decimal, lineEnd: "\r\n", hasByteOrderMark: true };
}
