import type { MessageKey } from "../locales/en.ts";
import type { FileWord } from "../locales/files/en.ts";
import type { CsvCell } from "./csv-cell.ts";
import { levelOf } from "../derive/lookup.ts";
import { languageOf, say, textOf, type AtlasContext } from "../figures/context.ts";
import { fileWord } from "../locales/file-word.ts";
import { STATUSES, type Status } from "../model/status.ts";
import { excelCsv } from "./csv-format.ts";
import { csvText, type CsvColumn } from "./csv-text.ts";
import { OPTIONAL_COLUMNS, valueColumns, type ValueColumn, type ValueRow } from "./value-row.ts";

const AFTER_LEVEL: readonly ValueColumn[] = [
  "period",
  "breakdown",
  "value",
  "lower",
  "upper",
  "status",
  "derived",
  "rank",
  ...OPTIONAL_COLUMNS,
];

/** The message of a status, where it is not the status itself. */
export const STATUS_KEYS: Readonly<Record<Status, MessageKey>> = {
  ok: "status.ok",
  estimated: "status.estimated",
  partial: "status.partial",
  missing: "status.missing",
  suppressed: "status.suppressed",
  undefined: "status.undefined",
  "not-applicable": "status.notApplicable",
};

/** Writes the values of an indicator for programs; names are in the context's language. */
export function indicatorCsv(context: AtlasContext, rows: readonly ValueRow[]): string {
  return csvText(
    columns(context, ({ area }) => area.level),
    rows,
  );
}

/** Writes the values of an indicator for the spreadsheets of readers of the context's language. */
export function indicatorExcel(context: AtlasContext, rows: readonly ValueRow[]): string {
  return csvText(spokenColumns(context), rows, excelCsv(languageOf(context)));
}

/** Makes the columns of values with headings and words in the context's language. */
export function spokenColumns(context: AtlasContext): readonly CsvColumn<ValueRow>[] {
  const named = columns(context, ({ area }) =>
    textOf(context, levelOf(context.lookup, area.level).name),
  );
  return named.map((column) => ({
    ...column,
    heading: fileWord(context.locale, `column.${column.name}` as FileWord),
    cell: spokenCell(context, column),
  }));
}

function columns(
  context: AtlasContext,
  level: (row: ValueRow) => string,
): readonly CsvColumn<ValueRow>[] {
  return [
    ...valueColumns(["area"]),
    { name: "name", cell: ({ area }) => textOf(context, area.name) },
    { name: "level", cell: level },
    ...valueColumns(AFTER_LEVEL),
  ];
}

function spokenCell(
  context: AtlasContext,
  { name, cell }: CsvColumn<ValueRow>,
): (row: ValueRow) => CsvCell {
  const words = wordsOfColumn(context, name);
  if (words === undefined) return cell;
  return (row) => {
    const code = cell(row);
    return words.get(code) ?? code;
  };
}

/** Gives the words for the codes of a column; undefined where it has none. */
function wordsOfColumn(
  context: AtlasContext,
  name: string,
): ReadonlyMap<CsvCell, string> | undefined {
  if (name === "status") {
    return new Map(STATUSES.map((status) => [status, say(context, STATUS_KEYS[status])]));
  }
  if (!["derived", "provisional", "illustrative"].includes(name)) return undefined;
  return new Map((["yes", "no"] as const).map((word) => [word, fileWord(context.locale, word)]));
}
