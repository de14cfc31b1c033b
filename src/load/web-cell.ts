import { quoted } from "../model/visible-text.ts";
import { reportCell, textCell, type Row } from "./row.ts";

/** Gives a web address; "" for an empty cell, and, with a problem, for any other scheme. */
export function webCell(row: Row, column: string): string {
  const text = textCell(row, column);
  if (text === "" || (/^https?:\/\/\S+$/.test(text) && URL.canParse(text))) return text;
  const expected = "a web address that begins with https:// or http://";
  reportCell(row, column, { found: quoted(text), expected });
  return "";
}
