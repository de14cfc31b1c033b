import { stripVTControlCharacters } from "node:util";

/**
 * Makes text that came from data safe to print on one line: escape sequences, control characters and
 * marks that reorder or hide text are dropped, line breaks and tabs become spaces.
 */
export function printable(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/[\t\n\r\u2028\u2029]+/gu, " ")
    .replace(/[\p{Cc}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu, "");
}
