import { parse } from "csv-parse/sync";
import type { Observation, PublishedObservation } from "../model/observation.ts";
import { storedObservation } from "../model/observation.ts";
import { isStatus } from "../model/status.ts";

const COLUMNS = [
  "area",
  "period",
  "breakdown",
  "value",
  "status",
  "lower",
  "upper",
  "numerator",
  "denominator",
  "provisional",
  "coverage",
  "derived",
  "note",
] as const;

/** Writes the observations of one indicator as an edition keeps them: all digits, one a row. */
export function storedObservations(observations: readonly PublishedObservation[]): string {
  const rows = observations.map((item) => COLUMNS.map((column) => cell(item[column])).join(","));
  return `${[COLUMNS.join(","), ...rows].join("\n")}\n`;
}

/** Reads them back; throws where the text is not what `storedObservations` writes. */
export function readStoredObservations(
  indicator: string,
  text: string,
): readonly PublishedObservation[] {
  const rows = parse(text, { columns: true }) as readonly Readonly<Record<string, string>>[];
  return rows.map((row) => storedObservation(observation(indicator, (name) => row[name] ?? "")));
}

function observation(indicator: string, at: (column: string) => string): Observation {
  const status = at("status");
  if (!isStatus(status)) throw new Error(`invalid status: ${status}`);
  return {
    area: at("area"),
    indicator,
    period: at("period"),
    breakdown: at("breakdown"),
    value: numberOf(at("value")),
    status,
    lower: numberOf(at("lower")),
    upper: numberOf(at("upper")),
    numerator: numberOf(at("numerator")),
    denominator: numberOf(at("denominator")),
    provisional: at("provisional") === "true",
    coverage: Number(at("coverage")),
    derived: at("derived") === "true",
    note: at("note"),
  };
}

function numberOf(text: string): number | null {
  return text === "" ? null : Number(text);
}

function cell(content: string | number | boolean | null): string {
  const text = content === null ? "" : String(content);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
