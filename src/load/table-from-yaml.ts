import type { Located } from "./read-yaml.ts";
import type { Table } from "./table.ts";

type Item = Readonly<Record<string, unknown>>;

/**
 * Lays a YAML list of maps out as a table, so that one reader serves both forms: words by language
 * become `<key>:<language>`, lists are joined with "|". A row is the line of its item; the columns in
 * `mandatory` exist even where no item has them.
 */
export function tableFromYaml(
  { file, value, lineAt }: Located<readonly Item[]>,
  mandatory: readonly string[],
): Table {
  const items = value.map((item) => new Map(Object.entries(item).flatMap(cellsOf)));
  const names = new Set(items.flatMap((item) => [...item.keys()]));
  const lacking = mandatory.filter(
    (name) => ![...names].some((column) => column === name || column.startsWith(`${name}:`)),
  );
  const columns = value.length === 0 ? [...mandatory] : [...names, ...lacking];
  const rows = items.map((item, i) => ({
    row: lineAt([i]),
    cells: columns.map((column) => item.get(column) ?? ""),
  }));
  return { file, columns, rows, decimal: "." };
}

function cellsOf([key, value]: readonly [string, unknown]): readonly (readonly [string, string])[] {
  if (Array.isArray(value)) return [[key, value.map(written).join("|")]];
  if (typeof value !== "object" || value === null) return [[key, written(value)]];
  return Object.entries(value).map(([language, words]) => [`${key}:${language}`, written(words)]);
}

/** Lists and maps inside lists and maps have no place in a cell: they are shown as JSON. */
function written(value: unknown): string {
  if (value === null) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}
