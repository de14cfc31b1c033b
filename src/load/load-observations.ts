import type { Area } from "../model/area.ts";
import type { BreakdownEntry } from "../model/atlas.ts";
import type { Observation } from "../model/observation.ts";
import type { ReadIndicator } from "./check-indicators.ts";
import type { LoadContext } from "./load-context.ts";
import type { Table } from "./table.ts";
import { checkColumns } from "./heading.ts";
import { reportLostIndicators } from "./lost-indicators.ts";
import { observationReader, type ObservationReader } from "./observation-reader.ts";
import { observationOf } from "./observation-row.ts";
import { readCsv } from "./read-csv.ts";
import { readParquet } from "./read-parquet.ts";
import { readWorkbook } from "./read-workbook.ts";
import { rowsOf, textCell, type Row } from "./row.ts";
import { sortedObservations, type ReadObservation } from "./sorted-observations.ts";
import { longTable } from "./wide-table.ts";

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
 * Reads every table of `data/observations`: CSV, workbooks and parquet. Observations come sorted by indicator (order of the
 * file), period, area and breakdown; two of one key are a problem.
 */
export function loadObservations(
  { areas, indicators: described, breakdowns }: Described,
  context: LoadContext,
): readonly Observation[] {
  const codes = areas.map(({ code }) => code);
  const indicators = described.map(({ indicator }) => indicator);
  const reader = observationReader(codes, indicators, breakdowns);
  const known = new Set(indicators.map(({ code }) => code));
  const rows = observationFiles(context).flatMap((file) => fileRows(file, known, context));
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
  const tables = files.filter((file) => Object.hasOwn(READERS, ending(file)));
  for (const file of files.filter((name) => OTHER_TABLES.test(name) && !tables.includes(name))) {
    const remedy = "Save it as CSV or XLSX beside it and delete it.";
    const expected = "files that end in .csv, .xlsx or .parquet";
    report({ file }, { found: "a table of another kind", expected, remedy });
  }
  if (tables.length === 0) {
    report(
      { file: FOLDER },
      { found: "no CSV file", expected: "at least one file of observations" },
    );
  }
  return tables;
}

/** What reads a file, by its ending. */
const READERS: Readonly<Record<string, (file: string, context: LoadContext) => Table | undefined>> =
  { csv: readCsv, xlsx: readWorkbook, parquet: readParquet };

const OTHER_TABLES = /\.(csv|xls[xmb]?|ods|parquet|tsv)$/i;

function ending(file: string): string {
  return file.slice(file.lastIndexOf(".") + 1);
}

function fileRows(
  file: string,
  indicators: ReadonlySet<string>,
  context: LoadContext,
): readonly Row[] {
  const { files } = context.config;
  const wide = Object.hasOwn(files, file) ? files[file]?.wide : undefined;
  const read = READERS[ending(file)]?.(file, context);
  const table = read && wide ? longTable(read, wide, { indicators, context }) : read;
  if (table === undefined) return [];
  checkColumns(table, COLUMNS, context);
  return rowsOf(table, context);
}

function readRow(row: Row, reader: ObservationReader): ReadObservation | undefined {
  const observation = observationOf(row, reader);
  return observation && { observation, file: row.table.file, row: row.row.row };
}
