import type { Role, SourceTable } from "./source-table.ts";

type Records = readonly (readonly string[])[];

const ROLES: Readonly<Record<string, Role>> = {
  REF_AREA: "area",
  GEO: "area",
  TIME_PERIOD: "period",
  INDICATOR: "indicator",
  OBS_VALUE: "value",
  OBS_STATUS: "status",
  OBS_COMMENT: "note",
  COMMENT_OBS: "note",
  UNIT_MEASURE: "unit",
};

/** Columns with which SDMX-CSV describes the file and its keys, and not the observations. */
const FILE_COLUMNS =
  /^(?:DATAFLOW|STRUCTURE|STRUCTURE_ID|STRUCTURE_NAME|ACTION|SERIES_KEY|OBS_KEY)$/;

/** True where a heading is that of SDMX-CSV 1.0 or 2.0. */
export function isSdmx(heading: readonly string[]): boolean {
  const [first = "", second = ""] = heading.map(codeOf);
  return first === "DATAFLOW" || (first === "STRUCTURE" && second === "STRUCTURE_ID");
}

/**
 * Reads SDMX-CSV, with codes alone, with codes and labels in one cell ("A: Annual") or with names in
 * the column after (version 2.0). Codes are kept, labels put beside them.
 */
export function sdmxTable(name: string, [heading = [], ...records]: Records): SourceTable {
  const version = codeOf(heading[0] ?? "") === "DATAFLOW" ? "1.0" : "2.0";
  const hasBoth = heading.some((cell) => codeOf(cell) !== cell);
  const named = !hasBoth && heading.includes("STRUCTURE_NAME");
  const kept = heading
    .map((cell, index) => ({ column: codeOf(cell), index }))
    .filter(({ column, index }) => isData(heading, { column, index, named }));
  const labels = new Map(
    kept.map(({ column, index }) => {
      const pairs = records.map((cells): readonly [string, string] => {
        const cell = cells[index] ?? "";
        const label = named ? (cells[index + 1] ?? "") : cell.slice(codeOf(cell).length + 2);
        return [hasBoth ? codeOf(cell) : cell, label];
      });
      return [column, new Map(pairs.filter(([, label]) => label !== ""))] as const;
    }),
  );
  const roles = kept.flatMap(({ column }) => {
    const role = Object.hasOwn(ROLES, column) ? ROLES[column] : undefined;
    return role === undefined ? [] : [[role, column] as const];
  });
  return {
    name,
    format: `SDMX-CSV ${version}${hasBoth ? ", codes with labels" : ""}${named ? ", with names" : ""}`,
    columns: kept.map(({ column }) => column),
    rows: records.map((cells) =>
      kept.map(({ index }) => (hasBoth ? codeOf(cells[index] ?? "") : (cells[index] ?? ""))),
    ),
    roles: Object.fromEntries(roles),
    labels: hasBoth || named ? labels : new Map(),
  };
}

interface Candidate {
  readonly column: string;
  readonly index: number;
  readonly named: boolean;
}

/** With names, every column of codes is followed by one of words. */
function isData(heading: readonly string[], { column, index, named }: Candidate): boolean {
  if (FILE_COLUMNS.test(column)) return false;
  const first = heading.findIndex((cell) => !FILE_COLUMNS.test(cell));
  return !named || (index - first) % 2 === 0;
}

function codeOf(cell: string): string {
  const end = cell.indexOf(": ");
  return end === -1 ? cell : cell.slice(0, end);
}
