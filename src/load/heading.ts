import type { LoadContext } from "./load-context.ts";
import type { Report } from "./report.ts";
import { nearestName } from "../model/nearest-name.ts";
import { quoted, trimmed } from "../model/visible-text.ts";
import { defaultLanguage } from "./load-context.ts";
import { placeOfColumn, type Table } from "./table.ts";

/** Names that standards give to our columns: SDMX-CSV and HSDS. */
const STANDARD_NAMES: ReadonlyMap<string, string> = new Map([
  ["REF_AREA", "area"],
  ["INDICATOR", "indicator"],
  ["TIME_PERIOD", "period"],
  ["OBS_VALUE", "value"],
  ["OBS_STATUS", "status"],
  ["OBS_COMMENT", "note"],
  ["COMMENT_OBS", "note"],
  ["latitude", "lat"],
  ["longitude", "lon"],
]);

/** Columns with which SDMX-CSV describes the file itself; nothing of an atlas stands in them. */
const FILE_COLUMNS: ReadonlySet<string> = new Set([
  "DATAFLOW",
  "STRUCTURE",
  "STRUCTURE_ID",
  "STRUCTURE_NAME",
  "ACTION",
  "FREQ",
  "UNIT_MEASURE",
  "DECIMALS",
]);

/** The columns that a table may have; the words in `texts` take one column a language. */
export interface ColumnRules {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  readonly texts?: readonly string[];
  readonly requiredTexts?: readonly string[];
}

/** Gives the columns of a heading row under our names; a name that stands twice is a problem. */
export function columnsOf(file: string, heading: readonly string[], report: Report): string[] {
  const columns = heading.map((cell) => STANDARD_NAMES.get(trimmed(cell)) ?? trimmed(cell));
  columns.forEach((column, i) => {
    if (column === "" || columns.indexOf(column) === i) return;
    report(
      { file, row: 1, column },
      { found: "a second column of this name", expected: "each name once" },
    );
  });
  return columns;
}

/** Reports the columns that are missing and, as warnings, those that nobody knows. */
export function checkColumns(table: Table, rules: ColumnRules, context: LoadContext): void {
  const known = knownColumns(rules, context);
  const unknown = table.columns.filter(
    (column) => column !== "" && !known.has(column) && !FILE_COLUMNS.has(column),
  );
  const missing = missingColumns(table, rules, context);
  const renamed = new Set(missing.map((column) => nearestName(column, unknown)));
  for (const column of missing) {
    const remedy = renamingRemedy(nearestName(column, unknown), column) || "Add the column.";
    context.report(placeOfColumn(table, column), {
      found: "no such column",
      expected: "it is mandatory",
      remedy,
    });
  }
  const absent = [...known].filter((column) => !table.columns.includes(column));
  for (const column of unknown.filter((name) => !renamed.has(name))) {
    context.report(placeOfColumn(table, column), {
      found: `unknown column ${quoted(column)}`,
      expected: "it is not read",
      remedy: renamingRemedy(column, nearestName(column, absent)),
      severity: "warning",
    });
  }
  reportMissingLanguages(table, rules, context);
}

function knownColumns(rules: ColumnRules, { config }: LoadContext): ReadonlySet<string> {
  const texts = [...(rules.texts ?? []), ...(rules.requiredTexts ?? [])];
  const inLanguages = texts.flatMap((text) => config.languages.map((id) => `${text}:${id}`));
  return new Set([...rules.required, ...rules.optional, ...texts, ...inLanguages]);
}

function missingColumns(table: Table, rules: ColumnRules, context: LoadContext): string[] {
  const isThere = new Set(table.columns);
  const texts = (rules.requiredTexts ?? []).filter((text) => !hasText(table, text, context));
  return [
    ...rules.required.filter((column) => !isThere.has(column)),
    ...texts.map((text) => `${text}:${defaultLanguage(context)}`),
  ];
}

function hasText(table: Table, text: string, { config }: LoadContext): boolean {
  return [text, ...config.languages.map((id) => `${text}:${id}`)].some((column) =>
    table.columns.includes(column),
  );
}

function renamingRemedy(written: string | undefined, meant: string | undefined): string {
  return written === undefined || meant === undefined ? "" : `Rename ${written} to ${meant}.`;
}

/** A language for which a mandatory text has no column at all is told once, not once a row. */
function reportMissingLanguages(table: Table, rules: ColumnRules, context: LoadContext): void {
  for (const text of rules.requiredTexts ?? []) {
    if (!hasText(table, text, context)) continue;
    for (const id of context.config.languages) {
      const column = `${text}:${id}`;
      const isPlain = id === defaultLanguage(context) && table.columns.includes(text);
      if (isPlain || table.columns.includes(column)) continue;
      context.report(
        { file: table.file, row: 1, column },
        {
          found: "no such column",
          expected: `a ${text} in every language of the atlas`,
          severity: "warning",
        },
      );
    }
  }
}
