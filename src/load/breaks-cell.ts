import { listCell } from "./cell.ts";
import { parseNumber } from "./parse-number.ts";
import { reportCell, type Row } from "./row.ts";

/** Values above the last bound make a fifth class; the eye tells no more than five apart. */
const MAX_BREAKS = 4;

/** Gives the class breaks of a cell ("10|20|40"), which must rise. */
export function breaksCell(row: Row, column: string): readonly number[] {
  const numbers = listCell(row, column).map((item) => parseNumber(item, row.table.decimal));
  const findings = numbers.filter((number) => typeof number !== "number");
  for (const finding of findings) reportCell(row, column, finding);
  const breaks = numbers.filter((number) => typeof number === "number");
  const isRising = breaks.every((value, i) => i === 0 || value > (breaks[i - 1] ?? value));
  if (breaks.length > MAX_BREAKS) {
    const found = `${breaks.length} bounds`;
    reportCell(row, column, { found, expected: `at most ${MAX_BREAKS}, for five classes` });
  }
  if (findings.length > 0 || isRising) return breaks;
  reportCell(row, column, { found: breaks.join("|"), expected: "upper bounds that rise" });
  return [];
}
