import type { CodeMatcher } from "./code-matcher.ts";
import type { ColumnOption, ImportOptions } from "./import-options.ts";
import { plainPeriod } from "./plain-period.ts";
import { cellsOf, type SourceTable } from "./source-table.ts";

/** What finds the codes of the atlas in a source. */
export interface Matchers {
  readonly area: CodeMatcher;
  readonly indicator: CodeMatcher;
}

/** Which column is what, how each was found, and what is not clear. */
export interface ColumnRoles {
  readonly columns: Readonly<Partial<Record<ColumnOption, string>>>;
  readonly lines: readonly string[];
  readonly questions: readonly string[];
}

const NAMES: Readonly<Record<ColumnOption, RegExp>> = {
  area: /^(?:area|geo|ref_area)$/i,
  period: /^(?:period|time|time_period|year)$/i,
  indicator: /^indicator$/i,
  value: /^(?:value|obs_value)$/i,
  status: /^(?:status|obs_status)$/i,
  note: /^note$/i,
};

const ALL = Object.keys(NAMES) as readonly ColumnOption[];

/**
 * Finds the columns: first what was answered, then what the format says, then the name of a heading,
 * last what stands in the cells. Two columns that fit equally well are a question, never a guess.
 */
export function columnRoles(
  table: SourceTable,
  matchers: Matchers,
  options: ImportOptions,
): ColumnRoles {
  const columns: Partial<Record<ColumnOption, string>> = {};
  const lines: string[] = [];
  const questions: string[] = [];
  for (const role of ALL) {
    const found = findColumn(role, { table, matchers, options });
    if (found === undefined) continue;
    if (found.candidates.length > 1) {
      const names = found.candidates.map((name) => `"${name}"`).join(", ");
      questions.push(`Which column is the ${role}? ${names}: answer with --${role}-column.`);
      continue;
    }
    const [column] = found.candidates;
    if (column === undefined) continue;
    if (!table.columns.includes(column)) {
      questions.push(`There is no column "${column}"; there are ${table.columns.join(", ")}.`);
      continue;
    }
    columns[role] = column;
    lines.push(`${found.how} ${role} is the column "${column}"`);
  }
  return { columns, lines, questions };
}

interface Search {
  readonly table: SourceTable;
  readonly matchers: Matchers;
  readonly options: ImportOptions;
}

interface Found {
  readonly candidates: readonly string[];
  readonly how: "answered:" | "matched: " | "guessed: ";
}

function findColumn(role: ColumnOption, search: Search): Found | undefined {
  const { table, options } = search;
  const answered = options.columns[role];
  if (answered !== undefined) return { candidates: [answered], how: "answered:" };
  const isConstant = role === "area" || role === "period" || role === "indicator";
  if (isConstant && options.constants[role] !== undefined) return undefined;
  const said = table.roles[role];
  if (said !== undefined) return { candidates: [said], how: "matched: " };
  const named = table.columns.filter((column) => NAMES[role].test(column));
  if (named.length === 1) return { candidates: named, how: "matched: " };
  const candidates = isConstant ? fitting(role, search) : named;
  return candidates.length === 0 ? undefined : { candidates, how: "guessed: " };
}

/** Columns of which most cells are known; codes before names, since tables often have both. */
function fitting(
  role: "area" | "period" | "indicator",
  { table, matchers }: Search,
): readonly string[] {
  const fits = table.columns.map((column) => {
    const words = [...new Set(cellsOf(table, column))].filter((word) => word !== "");
    const labels = table.labels.get(column);
    const matches = words.map((word) => {
      if (role === "period") return plainPeriod(word) === undefined ? undefined : "code";
      return matchers[role](word, labels?.get(word))?.by;
    });
    const known = matches.filter((by) => by !== undefined).length;
    const isFit =
      role === "period" ? known === words.length && known > 0 : known * 2 >= words.length;
    return { column, isFit: isFit && known > 0, isByCode: matches.includes("code") };
  });
  const fit = fits.filter(({ isFit }) => isFit);
  const byCode = fit.filter(({ isByCode }) => isByCode);
  return (byCode.length > 0 ? byCode : fit).map(({ column }) => column);
}
