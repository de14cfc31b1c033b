import type { FigureTable, TableCell, TableColumn } from "../figures/figure.ts";
import { marksOfCell, type MarkedPart } from "../figures/marks-of.ts";
import { html, trusted, type Markup } from "../markup/html.ts";
import { mailStyles, type MailSides } from "./mail-style.ts";

type MarkedText = MarkedPart & Pick<TableCell, "text">;

/** More would not fit on a phone, or would make the letter too long for Gmail. */
const MOST_COLUMNS = 5;
const MOST_ROWS = 30;

/** True where a table is small enough to stand in a letter; a larger one is linked. */
export function fitsMail({ columns, rows }: FigureTable): boolean {
  return columns.length <= MOST_COLUMNS && rows.length <= MOST_ROWS;
}

/** Says which column names the rows: the area, else the first. */
export function rowHeading({ columns }: FigureTable): number {
  return Math.max(
    0,
    columns.findIndex(({ key }) => key === "area"),
  );
}

/** Lays out a table of numbers for a letter: each cell says its direction and side. */
export function mailTable(table: FigureTable, caption: string, sides: MailSides): Markup {
  const styles = mailStyles(sides);
  const heading = rowHeading(table);
  const cell = (
    look: "th" | "td" | "row",
    column: TableColumn | undefined,
    { text, ...found }: MarkedText,
  ) => {
    const marks = marksOfCell(found);
    const isNumber = column?.isNumber === true;
    const side = isNumber ? sides.end : sides.start;
    const aligned = mailStyles({ ...sides, start: side });
    const weight = look === "row" ? ";font-weight:bold" : "";
    const style = `${aligned[look === "th" ? "th" : "td"] ?? ""};vertical-align:bottom${weight}`;
    const words = [
      isNumber ? html`<span dir="auto">${text}</span>` : text,
      marks !== "" && html`<sup>${marks}</sup>`,
    ];
    const tag = trusted(look === "td" ? "td" : "th");
    return html`<${tag} dir="${sides.direction}" align="${side}" style="${trusted(style)}">${words}</${tag}>`;
  };
  const head = table.columns.map((column) => cell("th", column, { text: column.label }));
  const body = table.rows.map(
    (row) =>
      html`<tr>
        ${row.map((found, i) => cell(i === heading ? "row" : "td", table.columns[i], found))}
      </tr>`,
  );
  return html`<table
    dir="${sides.direction}"
    width="100%"
    cellpadding="0"
    cellspacing="0"
    border="0"
    style="${trusted(styles["table"] ?? "")}"
  >
    <caption
      dir="${sides.direction}"
      align="${sides.start}"
      style="${trusted(styles["caption"] ?? "")}"
    >
      ${caption}
    </caption>
    <thead>
      <tr>
        ${head}
      </tr>
    </thead>
    <tbody>
      ${body}
    </tbody>
  </table>`;
}
