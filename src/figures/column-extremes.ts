import type { FigureTable } from "./figure.ts";
import { numberWithMarks } from "../locales/number-with-marks.ts";
import { canon } from "../stats/canon.ts";
import { say, type AtlasContext } from "./context.ts";
import { marksOf } from "./marks-of.ts";
import { namesList } from "./names-list.ts";

/**
 * Says the lowest and the highest number in a column of a figure's table with the places that have
 * them, as the table writes and marks them; empty where no row has a number.
 */
export function columnExtremes(
  context: AtlasContext,
  { columns, rows }: FigureTable,
  key: string,
): string {
  const at = columns.findIndex((column) => column.key === key);
  if (at < 0) throw new Error(`unknown column: ${key}`);
  const heading = Math.max(
    0,
    columns.findIndex((column) => column.key === "area"),
  );
  const valued = rows.flatMap((row) => {
    const cell = row[at];
    if (typeof cell?.value !== "number") return [];
    return [{ name: row[heading]?.text ?? "", cell, value: canon(cell.value) }];
  });
  if (valued.length === 0) return "";
  const values = valued.map(({ value }) => value);
  const words = (extreme: number) => {
    const there = valued.filter(({ value }) => value === extreme);
    const names = there.map(({ name }) => name);
    const marks = marksOf(
      { illustrative: false },
      there.map(({ cell }) => cell),
    );
    const text = numberWithMarks(context.locale, there[0]?.cell.text ?? "", marks);
    return { text, names: namesList(context, names) };
  };
  const [low, high] = [words(Math.min(...values)), words(Math.max(...values))];
  const title = columns[at]?.label ?? "";
  const range = { low: low.text, lowName: low.names, high: high.text, highName: high.names };
  const isOne = low.text === high.text && valued.length > 1;
  const said = isOne
    ? say(context, "figure.same", { title, value: low.text })
    : say(context, "figure.range", { title, ...range });
  return `${said}.`;
}
