import { parsePeriod, type Period } from "../model/period.ts";

/** Gives the last day of a period as an ISO date; undefined where the text is no period. */
export function lastDayOf(period: Period): string | undefined {
  const span = parsePeriod(period);
  if (span === undefined || span.kind === "day") return span && period;
  const [year, month] = [Math.floor(span.end / 372), Math.floor((span.end % 372) / 31) + 1];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
