import type { Matchers } from "./column-roles.ts";
import type { ImportOptions } from "./import-options.ts";
import type { SourceTable } from "./source-table.ts";
import { plainPeriod } from "./plain-period.ts";

/** The column that holds what stood in the headings of a wide table. */
const HEADING = "heading";

/**
 * Lays a wide table out as one row a value, where no column holds the values and several headings
 * are periods or indicators of the atlas; gives any other table as it is.
 */
export function longSource(
  table: SourceTable,
  { indicator }: Matchers,
  { columns }: ImportOptions,
): SourceTable {
  const hasValue =
    columns.value !== undefined ||
    table.roles.value !== undefined ||
    table.columns.some((column) => /^(?:value|obs_value)$/i.test(column));
  if (hasValue) return table;
  const periods = table.columns.filter((column) => plainPeriod(column) !== undefined);
  const indicators = table.columns.filter((column) => indicator(column) !== undefined);
  const values = periods.length > 0 ? periods : indicators;
  if (values.length === 0) return table;
  const others = table.columns.filter((column) => !values.includes(column));
  const cell = (cells: readonly string[], column: string) =>
    cells[table.columns.indexOf(column)] ?? "";
  return {
    ...table,
    format: `${table.format}, wide: areas × ${periods.length > 0 ? "periods" : "indicators"}`,
    columns: [...others, HEADING, "value"],
    rows: table.rows.flatMap((cells) =>
      values.map((column) => [
        ...others.map((name) => cell(cells, name)),
        column,
        cell(cells, column),
      ]),
    ),
    roles: { [periods.length > 0 ? "period" : "indicator"]: HEADING, value: "value" },
  };
}
