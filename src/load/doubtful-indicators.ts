import type { IndicatorCode } from "../model/indicator.ts";
import type { ReadIndicator } from "./check-indicators.ts";
import { DIRECTIONS, INDICATOR_KINDS } from "../model/indicator.ts";
import { textCell, type Row } from "./row.ts";

/**
 * Lists the indicators whose kind or direction is no known word. That is reported where it stands;
 * whatever else would follow from the word that took its place is no news.
 */
export function doubtfulIndicators(read: readonly ReadIndicator[]): ReadonlySet<IndicatorCode> {
  const doubtful = read.filter(
    ({ row }) => !isWord(row, "kind", INDICATOR_KINDS) || !isWord(row, "direction", DIRECTIONS),
  );
  return new Set(doubtful.map(({ indicator }) => indicator.code));
}

function isWord(row: Row, column: string, words: readonly string[]): boolean {
  return words.includes(textCell(row, column));
}
