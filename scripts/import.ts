import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, resolve, sep } from "node:path";
import type { Matchers } from "./import/column-roles.ts";
import { loadRegisters } from "../src/load/load-registers.ts";
import { fromHere } from "./from-here.ts";
import { guarded } from "./guarded.ts";
import { areaMatcher, indicatorMatcher } from "./import/code-matcher.ts";
import { importOptions, USAGE, type ImportOptions } from "./import/import-options.ts";
import { importTable } from "./import/import-table.ts";
import { readSource } from "./import/read-source.ts";
import { tidyCsv, type TidyRow } from "./import/tidy-csv.ts";
import { reportProblems } from "./report-problems.ts";
import { settings } from "./settings.ts";
import { terminal } from "./terminal.ts";

const reader = terminal();

/** Turns published data into a file of observations; true where something was written. */
function importData(): boolean {
  const options = importOptions(process.argv.slice(2));
  if (typeof options === "string") {
    reader.fail(options);
    reader.line(USAGE);
    return false;
  }
  const { atlasFolder } = settings();
  const { areas, indicators, errors } = loadRegisters(atlasFolder);
  if (errors.length > 0) {
    reportProblems(reader, errors);
    reader.fail("Nothing was imported: the areas and indicators of the atlas must be in order.");
    return false;
  }
  const matchers = { area: areaMatcher(areas), indicator: indicatorMatcher(indicators) };
  const rows = rowsOf(options, matchers);
  return rows !== undefined && write(rows, options, atlasFolder);
}

function rowsOf(options: ImportOptions, matchers: Matchers): readonly TidyRow[] | undefined {
  const { tables, problems } = readSource(fromHere(options.source));
  for (const problem of problems) reader.line(`left:     ${problem}`);
  const wanted = tables.filter(({ name }) => name.endsWith(options.table ?? ""));
  const [table, second] = wanted;
  if (table === undefined) {
    reader.fail("There is no table to import.");
    return undefined;
  }
  if (second !== undefined) {
    const names = wanted.map(({ name }) => `"${name}"`).join(", ");
    reader.fail(`There are ${wanted.length} tables (${names}): choose one with --table.`);
    return undefined;
  }
  const { rows, lines, questions } = importTable(table, matchers, options);
  for (const line of lines) reader.line(line);
  for (const question of questions) reader.line(`question: ${question}`);
  if (questions.length > 0) reader.fail("Nothing was written: something is not clear.");
  else if (rows.length === 0) reader.fail("Nothing was written: nothing matches the atlas.");
  return questions.length > 0 || rows.length === 0 ? undefined : rows;
}

function write(rows: readonly TidyRow[], options: ImportOptions, atlasFolder: string): boolean {
  const name = basename(options.source).replace(/\.[^.]+$/, "");
  const into = options.into ?? `data/observations/${name}.csv`;
  const file = resolve(atlasFolder, into);
  if (!file.startsWith(resolve(atlasFolder) + sep) || !file.endsWith(".csv")) {
    reader.fail(`${into} is no CSV file inside the atlas.`);
    return false;
  }
  if (existsSync(file) && !options.force) {
    reader.fail(`${into} is there already: --force overwrites it.`);
    return false;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, tidyCsv(rows));
  reader.line(`${rows.length} observations were written to ${into}. Now run npm run check.`);
  return true;
}

await guarded(reader, importData);
