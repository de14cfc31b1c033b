import type { Area } from "../model/area.ts";
import type { BreakdownEntry } from "../model/atlas.ts";
import type { Observation } from "../model/observation.ts";
import type { ReadIndicator } from "./check-indicators.ts";
import type { LoadContext } from "./load-context.ts";
import { checkColumns } from "./heading.ts";
import { reportLostIndicators } from "./lost-indicators.ts";
import { observationReader, type ObservationReader } from "./observation-reader.ts";
import { observationOf } from "./observation-row.ts";
import { readCsv } from "./read-csv.ts";
import { rowsOf, textCell, type Row } from "./row.ts";
import { sortedObservations, type ReadObservation } from "./sorted-observations.ts";

const FOLDER = "data/observations/";

const COLUMNS = {
  required: ["area", "indicator", "period", "value"],
  optional: [
    ...["status", "lower", "upper", "numerator", "denominator", "breakdown", "note"],
    "provisional",
  ],
};

/** What the observations refer to. */
export interface Described {
  readonly areas: readonly Area[];
  readonly indicators: readonly ReadIndicator[];
  readonly breakdowns: readonly BreakdownEntry[];
}

/**
 * Reads every CSV file of `data/observations`. Observations come sorted by indicator (order of the
 * file), period, area and breakdown; two of one key are a problem.
 */
export function loadObservations(
  { areas, indicators: described, breakdowns }: Described,
  context: LoadContext,
): readonly Observation[] {
  const codes = areas.map(({ code }) => code);
  const indicators = described.map(({ indicator }) => indicator);
  const reader = observationReader(codes, indicators, breakdowns);
  const rows = observationFiles(context).flatMap((file) => fileRows(file, context));
  const read = rows.flatMap((row) => readRow(row, reader) ?? []);
  reportLostIndicators(described, new Set(rows.map((row) => textCell(row, "indicator"))));
  if (breakdowns.length === 0) reportUndescribed(read, context);
  return sortedObservations(read, indicators, context.report);
}

function reportUndescribed(read: readonly ReadObservation[], { report }: LoadContext): void {
  const first = read.find(({ observation }) => observation.breakdown !== "");
  if (first === undefined) return;
  const found = `nothing about "${first.observation.breakdown}" in ${first.file}:${first.row}`;
  report(
    { file: "data/breakdowns.csv" },
    { found, expected: "every dimension and code of a breakdown: it says what adds up to what" },
  );
}

function observationFiles({ folder, report }: LoadContext): readonly string[] {
  const files = folder.under(FOLDER);
  const tables = files.filter((file) => file.endsWith(".csv"));
  for (const file of files.filter((name) => /\.(xlsx?|ods|parquet|tsv)$/i.test(name))) {
    const remedy = "Save it as CSV beside it and delete it.";
    report(
      { file },
      { found: "a table that is not CSV", expected: "files that end in .csv", remedy },
    );
  }
  if (tables.length === 0) {
    report(
      { file: FOLDER },
      { found: "no CSV file", expected: "at least one file of observations" },
    );
  }
  return tables;
}

function fileRows(file: string, context: LoadContext): readonly Row[] {
  const table = readCsv(file, context);
  if (table === undefined) return [];
  checkColumns(table, COLUMNS, context);
  return rowsOf(table, context);
}

function readRow(row: Row, reader: ObservationReader): ReadObservation | undefined {
  const observation = observationOf(row, reader);
  return observation && { observation, file: row.table.file, row: row.row.row };
}
