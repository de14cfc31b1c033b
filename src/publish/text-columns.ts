import type { Language, Text } from "../model/language.ts";
import type { CsvColumn } from "./csv-text.ts";

/** Makes a column a language ("name:it", "name:en"), empty where a language has no words. */
export function textColumns<Row>(
  languages: readonly Language[],
  name: string,
  text: (row: Row) => Text,
): readonly CsvColumn<Row>[] {
  return languages.map((language) => ({
    name: `${name}:${language}`,
    cell: (row) => text(row)[language] ?? "",
  }));
}
