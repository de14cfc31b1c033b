import { csvText } from "../../src/publish/csv-text.ts";

/** One row of a tidy file, as text. */
export interface TidyRow {
  readonly area: string;
  readonly indicator: string;
  readonly period: string;
  readonly value: string;
  readonly status: string;
  readonly breakdown: string;
  readonly note: string;
}

/** Writes rows as a file of observations, with the columns that are needed. */
export function tidyCsv(rows: readonly TidyRow[]): string {
  const optional = (name: "status" | "breakdown" | "note") => {
    return { name, cell: (row: TidyRow) => row[name], isOptional: true };
  };
  return csvText<TidyRow>(
    [
      { name: "area", cell: ({ area }) => area },
      { name: "indicator", cell: ({ indicator }) => indicator },
      { name: "period", cell: ({ period }) => period },
      { name: "value", cell: ({ value }) => value },
      optional("status"),
      optional("breakdown"),
      optional("note"),
    ],
    rows,
  );
}
