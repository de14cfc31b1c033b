import type { ImportOptions } from "./import-options.ts";
import type { TidyRow } from "./tidy-csv.ts";
import { parseStatus } from "../../src/load/observation-status.ts";
import { parseNumber } from "../../src/load/parse-number.ts";
import { plainNumber } from "../../src/publish/plain-number.ts";
import { columnRoles, type ColumnRoles, type Matchers } from "./column-roles.ts";
import { longSource } from "./long-source.ts";
import { plainPeriod } from "./plain-period.ts";
import { cellsOf, type SourceTable } from "./source-table.ts";

/** What an import would write, what it has to say, and what must be answered first. */
export interface ImportResult {
  readonly rows: readonly TidyRow[];
  readonly lines: readonly string[];
  readonly questions: readonly string[];
}

/** Turns a table of somebody else's into rows of the atlas; nothing that is not clear is written. */
export function importTable(
  source: SourceTable,
  matchers: Matchers,
  options: ImportOptions,
): ImportResult {
  const table = chosenRows(longSource(source, matchers, options), options);
  const roles = columnRoles(table, matchers, options);
  const lacking = lackingRoles(roles, options);
  const lines = [`${source.name}: ${table.format}, ${table.rows.length} rows`, ...roles.lines];
  const questions = [...roles.questions, ...lacking];
  if (questions.length > 0) return { rows: [], lines, questions };
  const read = table.rows.map((_, i) => readRow(i, { table, roles, matchers, options }));
  const rows = read.flatMap(({ row }) => row ?? []);
  return {
    rows,
    lines: [...lines, ...told(read), ...leftColumns(table, roles, options)],
    questions: [...asked(read), ...collisions(table, roles, { rows, read })],
  };
}

function chosenRows(table: SourceTable, { where }: ImportOptions): SourceTable {
  const wanted = [...where].map(([column, word]) => [table.columns.indexOf(column), word] as const);
  const rows = table.rows.filter((cells) => wanted.every(([i, word]) => cells[i] === word));
  return { ...table, rows };
}

function lackingRoles(
  { columns, questions }: ColumnRoles,
  { constants }: ImportOptions,
): readonly string[] {
  const lacks = (role: "area" | "period" | "indicator") =>
    columns[role] === undefined && constants[role] === undefined;
  const needed = (["area", "period", "indicator"] as const).filter(lacks);
  if (questions.length > 0) return [];
  return [
    ...needed.map((role) => `No ${role} was found: answer with --${role}-column or --${role}.`),
    ...(columns.value === undefined ? ["No values were found: answer with --value-column."] : []),
  ];
}

interface Reading {
  readonly table: SourceTable;
  readonly roles: ColumnRoles;
  readonly matchers: Matchers;
  readonly options: ImportOptions;
}

/** A row that was read, or why it was left. */
interface ReadResult {
  readonly row?: TidyRow;
  readonly left?: string;
  readonly question?: string;
  readonly matched?: "code" | "name";
}

function readRow(index: number, reading: Reading): ReadResult {
  const { table, roles, matchers, options } = reading;
  const { constants } = options;
  const cell = (role: keyof ColumnRoles["columns"]) => {
    const column = roles.columns[role];
    return column === undefined ? "" : (table.rows[index]?.[table.columns.indexOf(column)] ?? "");
  };
  const labelled = (role: "area" | "indicator") => {
    const word = constants[role] ?? cell(role).trim();
    return matchers[role](word, table.labels.get(roles.columns[role] ?? "")?.get(word));
  };
  const [area, indicator] = [labelled("area"), labelled("indicator")];
  const period = plainPeriod(constants.period ?? cell("period"));
  if (area === undefined) return { left: `unknown area "${constants.area ?? cell("area")}"` };
  if (indicator === undefined) {
    return { left: `unknown indicator "${constants.indicator ?? cell("indicator")}"` };
  }
  if (period === undefined) {
    return { left: `unknown period "${constants.period ?? cell("period")}"` };
  }
  const number = plainValue(cell("value").trim(), options);
  if (number === undefined) {
    return { question: `"${cell("value")}" is no number: --missing, --decimal or mend it` };
  }
  const status = plainStatus(cell("status").trim(), number !== "", options);
  if (status === undefined) {
    return {
      question: `the status "${cell("status")}" is unknown: --status "${cell("status")}=…"`,
    };
  }
  return {
    matched: area.by,
    row: {
      area: area.code,
      indicator: indicator.code,
      period,
      value: number,
      status,
      breakdown: breakdownOf(table.rows[index] ?? [], reading),
      note: cell("note"),
    },
  };
}

/** The text of a number with a decimal point, otherwise as it was; "" for none. */
function plainValue(text: string, { missing, decimal }: ImportOptions): string | undefined {
  if (text === "" || missing.has(text)) return "";
  const number = parseNumber(text, decimal);
  if (typeof number !== "number") return undefined;
  // A spreadsheet would take a minus before an exponent for a formula.
  if (/^-.*e/i.test(text)) return plainNumber(number);
  return decimal === "," ? text.replace(",", ".") : text;
}

/** A status that promises a value where there is none says no more than that it is missing. */
function plainStatus(
  text: string,
  hasValue: boolean,
  { statuses }: ImportOptions,
): string | undefined {
  const word = statuses.get(text) ?? text;
  const parsed = parseStatus(word);
  if (parsed === undefined) return undefined;
  if (parsed.provisional) return hasValue ? "provisional" : "missing";
  const promises = parsed.status === "ok" || parsed.status === "estimated";
  if (promises !== hasValue) return hasValue ? undefined : "missing";
  return parsed.status === "ok" ? "" : parsed.status;
}

function breakdownOf(cells: readonly string[], { table, options }: Reading): string {
  return options.breakdowns
    .map((column) => [column, cells[table.columns.indexOf(column)] ?? ""] as const)
    .filter(([, code]) => code !== "" && code !== "_T" && code !== "T")
    .map(([column, code]) => `${column.toLowerCase()}=${code}`)
    .toSorted()
    .join(";");
}

function told(read: readonly ReadResult[]): readonly string[] {
  const counted = (by: "code" | "name") => read.filter(({ matched }) => matched === by).length;
  const left = read.flatMap(({ left: reason }) => reason ?? []);
  return [
    `matched:  areas by code in ${counted("code")} rows, by name in ${counted("name")}`,
    ...listed("left:    ", left),
  ];
}

function asked(read: readonly ReadResult[]): readonly string[] {
  return listed(
    "",
    read.flatMap(({ question }) => question ?? []),
  );
}

const MOST = 10;

/** Each thing once, with the number of its rows; the most frequent first. */
function listed(label: string, things: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  const sorted = [...counts].toSorted(([, a], [, b]) => b - a);
  const shown = sorted
    .slice(0, MOST)
    .map(([thing, count]) => `${label} ${thing} (${count})`.trim());
  return sorted.length > MOST
    ? [...shown, `${label} and ${sorted.length - MOST} others`.trim()]
    : shown;
}

function leftColumns(
  table: SourceTable,
  { columns }: ColumnRoles,
  { breakdowns, where }: ImportOptions,
): readonly string[] {
  const used = new Set([...Object.values(columns), ...breakdowns, ...where.keys()]);
  return table.columns
    .filter((column) => !used.has(column))
    .map((column) => {
      const words = [...new Set(cellsOf(table, column))];
      const [only = ""] = words;
      return `left:     the column "${column}" (${words.length === 1 ? only : `${words.length} words`})`;
    });
}

interface Written {
  readonly rows: readonly TidyRow[];
  readonly read: readonly ReadResult[];
}

/** Rows that would be one observation must be told apart: by a breakdown, or by choosing. */
function collisions(
  table: SourceTable,
  { columns }: ColumnRoles,
  { rows, read }: Written,
): readonly string[] {
  const keyOf = ({ area, indicator, period, breakdown }: TidyRow) =>
    JSON.stringify([area, indicator, period, breakdown]);
  const groups = new Map<string, number[]>();
  read.forEach(({ row }, i) => {
    if (row === undefined) return;
    groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), i]);
  });
  const twice = [...groups.values()].filter((places) => places.length > 1);
  if (twice.length === 0) return [];
  const used = new Set(Object.values(columns));
  const apart = table.columns.filter((column) => {
    const cells = cellsOf(table, column);
    return (
      !used.has(column) && twice.some((places) => new Set(places.map((i) => cells[i])).size > 1)
    );
  });
  const names = apart.map((name) => `"${name}"`).join(", ");
  const remedy =
    apart.length === 0 ? "Delete the doubles." : `Choose with --where or --breakdown: ${names}.`;
  return [`${rows.length} rows are only ${groups.size} observations. ${remedy}`];
}
