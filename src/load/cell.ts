import type { Text } from "../model/language.ts";
import { didYouMean } from "../model/nearest-name.ts";
import { parsePeriod } from "../model/period.ts";
import { quoted, trimmed } from "../model/visible-text.ts";
import { defaultLanguage } from "./load-context.ts";
import { parseNumber } from "./parse-number.ts";
import { isInCalendar } from "./real-day.ts";
import { reportCell, textCell, type Row } from "./row.ts";

/** The least and the greatest number that a cell may hold. */
type Range = readonly [least: number, most: number];

const ANY: Range = [-Infinity, Infinity];

/** Gives the text of a mandatory cell; an empty one is a problem where its column exists. */
export function requiredCell(row: Row, column: string): string {
  const text = textCell(row, column);
  if (text === "" && row.indexByColumn.has(column)) {
    reportCell(row, column, { found: "empty", expected: "the cell is mandatory" });
  }
  return text;
}

/** Gives the number of a cell; null for an empty cell, and, with a problem, for what is none. */
export function numberCell(row: Row, column: string, range: Range = ANY): number | null {
  const text = textCell(row, column);
  if (text === "") return null;
  const number = parseNumber(text, row.table.decimal);
  if (typeof number !== "number") {
    reportCell(row, column, number);
    return null;
  }
  const [least, most] = range;
  if (number >= least && number <= most) return number;
  const expected = most === Infinity ? `${least} or more` : `a number from ${least} to ${most}`;
  reportCell(row, column, { found: `${text} is out of range`, expected });
  return null;
}

/** Gives one of the allowed words; undefined for an empty cell, and, with a problem, for another. */
export function choiceCell<const T extends string>(
  row: Row,
  column: string,
  words: readonly T[],
): T | undefined {
  const text = textCell(row, column);
  const word = words.find((candidate) => candidate === text);
  if (word === undefined && text !== "") {
    const found = `unknown word ${quoted(text)}`;
    const expected = `one of ${words.join(", ")}`;
    reportCell(row, column, { found, expected, remedy: didYouMean(text, words) });
  }
  return word;
}

/** Gives the items of a cell, separated by "|" or ";"; empty items are dropped. */
export function listCell(row: Row, column: string): readonly string[] {
  return textCell(row, column)
    .split(/[|;]/)
    .map(trimmed)
    .filter((item) => item !== "");
}

/** Gives the words of `<column>:<language>`; a plain column is in the default language. */
export function wordsCell(row: Row, column: string): Text {
  const first = defaultLanguage(row.context);
  const entries = row.context.config.languages.map((language) => {
    const own = textCell(row, `${column}:${language}`);
    return [language, own === "" && language === first ? textCell(row, column) : own] as const;
  });
  return Object.fromEntries(entries.filter(([, words]) => words !== ""));
}

/** Gives yes or no; `fallback` for an empty cell. */
export function flagCell(row: Row, column: string, fallback: boolean): boolean {
  const text = textCell(row, column);
  if (text === "") return fallback;
  if (/^(?:yes|true|1)$/i.test(text)) return true;
  if (/^(?:no|false|0)$/i.test(text)) return false;
  reportCell(row, column, { found: quoted(text), expected: "yes or no" });
  return fallback;
}

/** Gives a year, month or day as it was written; "" for an empty cell. */
export function dateCell(row: Row, column: string): string {
  const text = textCell(row, column);
  const kind = parsePeriod(text)?.kind;
  const isDate = kind === "day" || kind === "month" || kind === "year";
  if (text !== "" && !(isDate && isInCalendar(text))) {
    const found = `${quoted(text)} is not a date`;
    reportCell(row, column, { found, expected: "2021, 2021-12 or 2021-12-31" });
  }
  return text;
}
