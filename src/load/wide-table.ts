import type { WideDeclaration } from "../model/atlas-config.ts";
import type { LoadContext } from "./load-context.ts";
import type { Table, TableRow } from "./table.ts";
import { parsePeriod } from "../model/period.ts";
import { quoted, trimmed } from "../model/visible-text.ts";
import { placeOfColumn } from "./table.ts";

/** Columns of a wide table that belong to all values of a row. */
const CARRIED = ["breakdown", "status", "provisional", "note"] as const;

/** A column of a wide table that holds values, and what its heading says of them. */
interface ValueColumn {
  readonly index: number;
  readonly period: string;
  readonly indicator: string;
}

/**
 * Turns a wide table into one row a value, in the columns of `data/observations`. Which columns hold
 * values is declared and not guessed: those whose heading is a period, or the code of an indicator,
 * or stands under `names`. An empty cell is missing, like everywhere.
 */
export function longTable(
  table: Table,
  wide: WideDeclaration,
  {
    indicators,
    context,
  }: { readonly indicators: ReadonlySet<string>; readonly context: LoadContext },
): Table | undefined {
  const valueColumns = valueColumnsOf(table, wide, indicators);
  const isComplete = requireColumns(table, wide, context);
  if (valueColumns.length === 0) reportNoValues(table, wide, context);
  if (!isComplete || valueColumns.length === 0) return undefined;
  reportOthers(table, wide, { valueColumns, context });
  const at = (column: string) => table.columns.indexOf(column);
  const carried = CARRIED.filter((column) => table.columns.includes(column));
  const rows = table.rows.flatMap((row) =>
    valueColumns.map((column): TableRow => {
      const cell = (name: string) => row.cells[at(name)] ?? "";
      return {
        row: row.row,
        cells: [
          cell(wide.area),
          column.indicator || cell("indicator"),
          column.period || cell("period"),
          row.cells[column.index] ?? "",
          ...carried.map(cell),
        ],
        column: table.columns[column.index] ?? "",
      };
    }),
  );
  return {
    ...table,
    columns: ["area", "indicator", "period", "value", ...carried],
    rows,
    wide: table,
  };
}

function valueColumnsOf(
  { columns }: Table,
  { columns: kind, names, indicator = "", period = "" }: WideDeclaration,
  indicators: ReadonlySet<string>,
): readonly ValueColumn[] {
  return columns.flatMap((heading, index): readonly ValueColumn[] => {
    const name = (Object.hasOwn(names, heading) ? names[heading] : undefined) ?? heading;
    if (kind === "period") {
      return parsePeriod(name) === undefined ? [] : [{ index, period: name, indicator }];
    }
    return indicators.has(name) ? [{ index, period, indicator: name }] : [];
  });
}

/** What the headings do not say must be declared for the file, or stand in a column of its own. */
function requireColumns(table: Table, wide: WideDeclaration, context: LoadContext): boolean {
  const other = wide.columns === "period" ? "indicator" : "period";
  const needed = [wide.area, ...(wide[other] === undefined ? [other] : [])];
  const missing = needed.filter((column) => !table.columns.includes(column));
  for (const column of missing) {
    const declared = column === wide.area ? "area" : other;
    context.report(placeOfColumn(table, column), {
      found: "no such column",
      expected: "a wide table says of every row which area, and of every value what and when",
      remedy: `Add it, or declare ${declared}: under wide: for this file in atlas.yaml.`,
    });
  }
  return missing.length === 0;
}

function reportNoValues(table: Table, { columns }: WideDeclaration, context: LoadContext): void {
  const what = columns === "period" ? "a period such as 2021" : "the code of an indicator";
  context.report(placeOfColumn(table), {
    found: `no column whose heading is ${what}`,
    expected: "a wide table, as atlas.yaml declares",
    remedy: "Say under names: what the headings stand for.",
  });
}

function reportOthers(
  table: Table,
  { area }: WideDeclaration,
  {
    valueColumns,
    context,
  }: { readonly valueColumns: readonly ValueColumn[]; readonly context: LoadContext },
): void {
  const read = new Set(valueColumns.map(({ index }) => index));
  const known: ReadonlySet<string> = new Set([area, "indicator", "period", ...CARRIED]);
  table.columns.forEach((column, i) => {
    if (read.has(i) || known.has(column) || trimmed(column) === "") return;
    context.report(placeOfColumn(table, column), {
      found: `unknown column ${quoted(column)}`,
      expected: "it is not read",
      severity: "warning",
    });
  });
}
