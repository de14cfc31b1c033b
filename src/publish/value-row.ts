import type { Area } from "../model/area.ts";
import type { Indicator } from "../model/indicator.ts";
import type { PublishedObservation } from "../model/observation.ts";
import type { Period } from "../model/period.ts";
import type { CsvCell } from "./csv-cell.ts";
import type { CsvColumn } from "./csv-text.ts";

/** A value in a download; without an observation it is missing, and the row says so. */
export interface ValueRow {
  readonly area: Area;
  readonly indicator: Indicator;
  readonly period: Period;
  readonly breakdown: string;
  readonly observation: PublishedObservation | undefined;
  readonly rank: number | null;
}

/** Names of the columns of a value. */
export type ValueColumn =
  | "area"
  | "period"
  | "breakdown"
  | "value"
  | "lower"
  | "upper"
  | "status"
  | "derived"
  | "rank"
  | "provisional"
  | "coverage"
  | "illustrative"
  | "note";

/** The columns that a file has only where one of its rows needs them. */
export const OPTIONAL_COLUMNS = ["provisional", "coverage", "illustrative", "note"] as const;

/** What stands in each column. Yes and no are the words of the atlas folder; a plain no is empty. */
const CELLS: Readonly<Record<ValueColumn, (row: ValueRow) => CsvCell>> = {
  area: ({ area }) => area.code,
  period: ({ period }) => period,
  breakdown: ({ breakdown }) => breakdown,
  value: ({ observation }) => observation?.value ?? null,
  lower: ({ observation }) => observation?.lower ?? null,
  upper: ({ observation }) => observation?.upper ?? null,
  status: ({ observation }) => observation?.status ?? "missing",
  derived: ({ observation }) => (observation?.derived === true ? "yes" : "no"),
  rank: ({ rank }) => rank,
  provisional: ({ observation }) => (observation?.provisional === true ? "yes" : null),
  coverage: ({ observation }) => (observation?.status === "partial" ? observation.coverage : null),
  illustrative: ({ indicator }) => (indicator.illustrative ? "yes" : null),
  note: ({ observation }) => observation?.note ?? null,
};

/** Makes the columns of a value. */
export function valueColumns(names: readonly ValueColumn[]): readonly CsvColumn<ValueRow>[] {
  const optional: ReadonlySet<string> = new Set(OPTIONAL_COLUMNS);
  return names.map((name) => ({ name, cell: CELLS[name], isOptional: optional.has(name) }));
}
