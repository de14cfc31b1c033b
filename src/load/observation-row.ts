import type { Indicator } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";
import type { Finding } from "../model/problem.ts";
import type { Status } from "../model/status.ts";
import type { ObservationReader } from "./observation-reader.ts";
import { flagCell, numberCell } from "./cell.ts";
import { contradictions } from "./contradictions.ts";
import { parseStatus, statusContradiction, unknownStatus } from "./observation-status.ts";
import { reportCell, textCell, type Row } from "./row.ts";

/** Makes the observation of one row; undefined where the row does not say of what it is one. */
export function observationOf(row: Row, reader: ObservationReader): Observation | undefined {
  const area = reader.areaCodes.get(textCell(row, "area"));
  const indicator = reader.indicatorByCode.get(textCell(row, "indicator"));
  const period = reader.period(textCell(row, "period"));
  const breakdown = reader.breakdown(textCell(row, "breakdown"));
  const { status, provisional } = statusOf(row);
  const observation: Observation = {
    area: area ?? "",
    indicator: indicator?.code ?? "",
    period: typeof period === "string" ? period : "",
    breakdown: typeof breakdown === "string" ? breakdown : "",
    value: numberCell(row, "value"),
    status,
    provisional,
    lower: numberCell(row, "lower"),
    upper: numberCell(row, "upper"),
    numerator: numberCell(row, "numerator"),
    denominator: numberCell(row, "denominator"),
    coverage: 1,
    derived: false,
    note: textCell(row, "note"),
  };
  if (indicator !== undefined) reportContradictions(row, observation, indicator);
  const isInTime = typeof period === "string" && typeof breakdown === "string";
  if (isInTime && area !== undefined && indicator !== undefined) return observation;
  reportIdentity(row, reader);
  return undefined;
}

function statusOf(row: Row): { readonly status: Status; readonly provisional: boolean } {
  const text = textCell(row, "status");
  const hasValue = textCell(row, "value") !== "";
  const provisional = flagCell(row, "provisional", false);
  const word = parseStatus(text);
  if (word === undefined) {
    reportCell(row, "status", unknownStatus(text));
    return { status: "missing", provisional };
  }
  const contradiction = statusContradiction(text, word.status, hasValue);
  if (contradiction !== undefined) reportCell(row, "value", contradiction);
  const status = !hasValue && word.status === "ok" ? "missing" : word.status;
  return { status, provisional: provisional || word.provisional };
}

function reportContradictions(row: Row, observation: Observation, indicator: Indicator): void {
  for (const [column, finding] of contradictions(observation, indicator)) {
    reportCell(row, column, finding);
  }
}

function reportIdentity(
  row: Row,
  { areas, indicators, period, breakdown }: ObservationReader,
): void {
  const report = (column: string, finding: Finding | string): void => {
    if (typeof finding !== "string" && row.indexByColumn.has(column)) {
      reportCell(row, column, finding);
    }
  };
  const [area, indicator] = [textCell(row, "area"), textCell(row, "indicator")];
  if (!areas.has(area)) report("area", area === "" ? EMPTY : areas.unknown(area));
  if (!indicators.has(indicator)) {
    report("indicator", indicator === "" ? EMPTY : indicators.unknown(indicator));
  }
  report("period", period(textCell(row, "period")));
  report("breakdown", breakdown(textCell(row, "breakdown")));
}

const EMPTY: Finding = { found: "empty", expected: "the cell is mandatory" };
