import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, sep } from "node:path";
import { parse } from "csv-parse/sync";
import type { Source, SourceTable } from "./source-table.ts";
import { parseParquet } from "../../src/load/parse-parquet.ts";
import { parseWorkbook } from "../../src/load/parse-workbook.ts";
import { isJsonStat, jsonStatSource, parseExactly } from "./json-stat-source.ts";
import { isSdmx, sdmxTable } from "./sdmx-source.ts";

const MOST_MB = 256;
/** Nobody writes a longer row; one without end would be millions of cells. */
const LONGEST_ROW = 1_000_000;

/** Reads a file, or the data package in a folder, as tables; the format is told by what is in it. */
export function readSource(path: string): Source {
  if (!existsSync(path)) return failed(`${path}: no such file`);
  const stat = statSync(path);
  if (stat.isDirectory()) return readPackage(join(path, "datapackage.json"));
  if (!stat.isFile()) return failed(`${path}: no file`);
  const size = stat.size / 1e6;
  if (size > MOST_MB) return failed(`${path}: ${size.toFixed(1)} MB; at most ${MOST_MB} MB`);
  if (/\.xlsx$/i.test(path)) return readWorkbookFile(path);
  if (/\.parquet$/i.test(path)) return readParquetFile(path);
  if (/\.json$/i.test(path)) return readJson(path);
  return readCsvFile(path, {});
}

const failed = (problem: string): Source => ({ tables: [], problems: [problem] });

function readJson(path: string): Source {
  if (basename(path) === "datapackage.json") return readPackage(path);
  try {
    const json = parseExactly(textOf(path));
    const name = basename(path);
    return isJsonStat(json)
      ? jsonStatSource(name, json)
      : failed(`${name}: JSON, but no JSON-stat`);
  } catch (error) {
    return failed(`${basename(path)}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

interface Dialect {
  readonly delimiter?: string;
  readonly encoding?: string;
}

function readCsvFile(path: string, { delimiter, encoding = "utf-8" }: Dialect): Source {
  const name = basename(path);
  try {
    const text = textOf(path, encoding);
    const mark = delimiter ?? delimiterOf(text.split(/\r?\n/, 1)[0] ?? "");
    const records: string[][] = parse(text, {
      delimiter: mark,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_ROW,
    });
    const [heading = []] = records;
    if (isSdmx(heading)) return { tables: [sdmxTable(name, records)], problems: [] };
    const format = `CSV with "${mark === "\t" ? "\\t" : mark}"`;
    return { tables: [plainTable(name, format, records)], problems: [] };
  } catch (error) {
    return failed(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The mark that stands most often in the heading. */
function delimiterOf(heading: string): string {
  const counted = [",", ";", "\t", "|"].map((mark) => [mark, heading.split(mark).length] as const);
  return counted.toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? ",";
}

function textOf(path: string, encoding = "utf-8"): string {
  return new TextDecoder(encoding, { fatal: true }).decode(readFileSync(path));
}

function plainTable(
  name: string,
  format: string,
  [heading = [], ...rows]: readonly (readonly string[])[],
): SourceTable {
  const columns = heading.map((cell) => cell.trim());
  return { name, format, columns, rows, roles: {}, labels: new Map() };
}

function readWorkbookFile(path: string): Source {
  const name = basename(path);
  const sheets = parseWorkbook(readFileSync(path));
  if (typeof sheets === "string") return failed(`${name}: ${sheets}`);
  const filled = sheets.filter(({ rows }) => rows.length > 1);
  const tables = filled.map(({ name: sheet, rows }) => {
    const cells = rows.map((row) => row.cells);
    return plainTable(`${name}: ${sheet}`, "XLSX", cells);
  });
  return { tables, problems: [] };
}

function readParquetFile(path: string): Source {
  const name = basename(path);
  const read = parseParquet(readFileSync(path));
  if (typeof read === "string") return failed(`${name}: ${read}`);
  return { tables: [plainTable(name, "Parquet", [read.columns, ...read.rows])], problems: [] };
}

interface Resource {
  readonly path?: unknown;
  readonly encoding?: unknown;
  readonly dialect?: { readonly delimiter?: unknown };
}

/** Reads the CSV files that a data package lists, and no file outside its folder. */
function readPackage(path: string): Source {
  if (!existsSync(path)) return failed(`${path}: a folder without datapackage.json`);
  const resources = resourcesOf(path);
  if (resources === undefined) return failed(`${path}: no data package`);
  const sources = resources.map((resource): Source => {
    const { path: inside, encoding, dialect } = resource;
    if (typeof inside !== "string") return failed(`${path}: a resource without a path`);
    const file = join(dirname(path), inside);
    if (!isIn(dirname(path), file)) {
      return failed(`${inside}: a resource that is not in the folder of the data package`);
    }
    if (!/\.csv$/i.test(inside)) return failed(`${inside}: a resource that is not CSV`);
    if (!existsSync(file)) return failed(`${inside}: no such file`);
    const read = readCsvFile(file, {
      ...(typeof dialect?.delimiter === "string" ? { delimiter: dialect.delimiter } : {}),
      ...(typeof encoding === "string" ? { encoding } : {}),
    });
    return { ...read, tables: read.tables.map((table) => ({ ...table, format: "Data Package" })) };
  });
  return {
    tables: sources.flatMap(({ tables }) => tables),
    problems: sources.flatMap(({ problems }) => problems),
  };
}

/** Gives what a data package lists; undefined where the file is none. */
function resourcesOf(path: string): readonly Resource[] | undefined {
  try {
    const described: unknown = JSON.parse(textOf(path));
    if (typeof described !== "object" || described === null) return undefined;
    const { resources } = described as { readonly resources?: unknown };
    return Array.isArray(resources) ? resources.filter(isResource) : [];
  } catch {
    return undefined;
  }
}

function isResource(value: unknown): value is Resource {
  return typeof value === "object" && value !== null;
}

/** True of a file inside a folder, also where it is a link: what counts is where that leads. */
function isIn(folder: string, file: string): boolean {
  const real = existsSync(file) ? realpathSync(file) : file;
  return real.startsWith((existsSync(file) ? realpathSync(folder) : folder) + sep);
}
