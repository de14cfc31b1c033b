import type { Text } from "../model/language.ts";
import { wordsCell } from "./cell.ts";
import { defaultLanguage } from "./load-context.ts";
import { reportCell, type Row } from "./row.ts";

/**
 * Gives the words of a mandatory text. None at all is an error; one language that is missing though
 * it has a column is a warning.
 */
export function requiredWords(row: Row, column: string): Text {
  const words = wordsCell(row, column);
  const { languages } = row.context.config;
  const hasColumn = (language: string) => row.indexByColumn.has(`${column}:${language}`);
  if (Object.keys(words).length === 0) {
    const place = hasColumn(defaultLanguage(row.context)) ? `${column}:${languages[0]}` : column;
    if (row.indexByColumn.has(place)) {
      reportCell(row, place, { found: "empty", expected: `a ${column} is mandatory` });
    }
    return words;
  }
  for (const language of languages) {
    if (words[language] !== undefined || !hasColumn(language)) continue;
    reportCell(row, `${column}:${language}`, {
      found: "empty",
      expected: `a ${column} in every language of the atlas`,
      severity: "warning",
    });
  }
  return words;
}
