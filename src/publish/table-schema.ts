import type { AtlasContext } from "../figures/context.ts";
import type { FileWord } from "../locales/files/en.ts";
import { fileWord } from "../locales/file-word.ts";
import { STATUSES } from "../model/status.ts";
import { DOCUMENTED_FILES, type DocumentedColumn } from "./dictionary-columns.ts";

/** A column of a table as data packages and CSVW describe it. */
export interface TableField {
  readonly name: string;
  readonly type: "string" | "number" | "integer";
  readonly description: string;
  readonly isRequired: boolean;
  readonly words: readonly string[] | null;
}

/** What is said of the columns of a CSV file of the downloads. */
export interface TableSchema {
  readonly fields: readonly TableField[];
  readonly primaryKey: readonly string[];
  /** Columns that hold a code of `areas.csv`. */
  readonly areaColumns: readonly string[];
}

const NUMBERS: ReadonlySet<string> = new Set([
  ...[
    "value",
    "lower",
    "upper",
    "coverage",
    "benchmark_value",
    "compared_value",
    "lon",
    "lat",
    "area_km2",
  ],
  ...["baseline", "target", "latest", "score"],
]);

const INTEGERS: ReadonlySet<string> = new Set(["rank", "rank_lower", "rank_upper"]);

const YES_NO: ReadonlySet<string> = new Set(["derived", "provisional", "illustrative", "complete"]);

const KEYS: readonly (readonly [kind: string, key: readonly string[]])[] = [
  ["indicators/<code>.csv", ["area", "period", "breakdown"]],
  ["areas/<level>/<slug>.csv", ["indicator", "period", "breakdown"]],
  ["areas.csv", ["code"]],
  ["services.csv", ["id"]],
];

/** Describes the columns of a CSV file by its path below the downloads and its own heading. */
export function tableSchema(
  context: AtlasContext,
  path: string,
  headings: readonly string[],
): TableSchema {
  const kind = kindOf(path);
  const meanings = new Map(
    (DOCUMENTED_FILES[kind] ?? []).map((column) => [nameOf(column), meaningOf(column)]),
  );
  const primaryKey = KEYS.find(([name]) => name === kind)?.[1] ?? [];
  const fields = headings.map((name): TableField => {
    const meaning = meanings.get(name) ?? meanings.get(name.replace(/:.*/, ":<lang>"));
    const word = meaning === undefined ? null : (`meaning.${meaning}` as FileWord);
    return {
      name,
      type: typeOf(name),
      description: word === null ? "" : fileWord(context.locale, word),
      isRequired: primaryKey.includes(name) && name !== "breakdown",
      words: wordsOf(kind, name),
    };
  });
  const areaColumns = fields.map(({ name }) => name).filter((name) => isAreaColumn(kind, name));
  return { fields, primaryKey, areaColumns };
}

function kindOf(path: string): string {
  if (path.startsWith("indicators/")) return "indicators/<code>.csv";
  if (path.startsWith("areas/")) return "areas/<level>/<slug>.csv";
  return path.startsWith("plans/") ? "plans/<plan>.csv" : path;
}

function typeOf(name: string): TableField["type"] {
  if (NUMBERS.has(name)) return "number";
  return INTEGERS.has(name) ? "integer" : "string";
}

function wordsOf(kind: string, name: string): readonly string[] | null {
  if (YES_NO.has(name)) return ["yes", "no"];
  const isValue = kind === "indicators/<code>.csv" || kind === "areas/<level>/<slug>.csv";
  return name === "status" && isValue ? STATUSES : null;
}

function isAreaColumn(kind: string, name: string): boolean {
  if (kind === "areas.csv") return name === "parent";
  return name === "area";
}

function nameOf(column: DocumentedColumn): string {
  return typeof column === "string" ? column : column[0];
}

function meaningOf(column: DocumentedColumn): string {
  return typeof column === "string" ? column : column[1];
}
