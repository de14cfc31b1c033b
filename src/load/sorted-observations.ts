import type { Indicator } from "../model/indicator.ts";
import type { Observation } from "../model/observation.ts";
import type { Report } from "./report.ts";
import { comparePeriods } from "../model/period.ts";
import { quoted } from "../model/visible-text.ts";

/** An observation and where it was read. */
export interface ReadObservation {
  readonly observation: Observation;
  readonly file: string;
  readonly row: number;
}

/**
 * Sorts observations by indicator (order of the list), period, area and breakdown (code points), and
 * reports all but the first of those that share a key.
 */
export function sortedObservations(
  read: readonly ReadObservation[],
  indicators: readonly Indicator[],
  report: Report,
): readonly Observation[] {
  const placeOf = placing(read, indicators);
  const places = new Float64Array(read.length);
  read.forEach(({ observation }, i) => (places[i] = placeOf(observation)));
  const order = orderOf(places);
  const sorted: Observation[] = [];
  let first: ReadObservation | undefined;
  let firstPlace = -1;
  for (let i = 0; i < order.length; i++) {
    const index = order[i] ?? 0;
    const item = read[index];
    const place = places[index];
    if (item === undefined || place === undefined) continue;
    if (first !== undefined && place === firstPlace) reportSecond(item, first, report);
    else [first, firstPlace] = [item, place];
    sorted.push(item.observation);
  }
  return sorted;
}

/** Sorts the indices by place, then by themselves: as plain numbers where both fit into one. */
function orderOf(places: Float64Array): ArrayLike<number> {
  const n = places.length;
  const most = places.reduce((a, b) => Math.max(a, b), 0);
  if ((most + 1) * n <= Number.MAX_SAFE_INTEGER) {
    return places
      .map((place, i) => place * n + i)
      .sort()
      .map((key) => key % n);
  }
  const indices = new Uint32Array(n).map((_, i) => i);
  return indices.sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b);
}

/** Turns the four parts of a key into one number that sorts as they do. */
function placing(
  read: readonly ReadObservation[],
  indicators: readonly Indicator[],
): (observation: Observation) => number {
  const indicatorPlace = placeIn(indicators.map(({ code }) => code));
  const periods = valuesOf(read, "period").sort(comparePeriods);
  const areas = valuesOf(read, "area").sort();
  const breakdowns = valuesOf(read, "breakdown").sort();
  const periodPlace = placeIn(periods);
  const areaPlace = placeIn(areas);
  const breakdownPlace = placeIn(breakdowns);
  return ({ indicator, period, area, breakdown }) => {
    const inTime = indicatorPlace(indicator) * periods.length + periodPlace(period);
    const inSpace = inTime * areas.length + areaPlace(area);
    return inSpace * breakdowns.length + breakdownPlace(breakdown);
  };
}

function valuesOf(
  read: readonly ReadObservation[],
  key: "period" | "area" | "breakdown",
): string[] {
  const values = new Set<string>();
  let last: string | undefined;
  for (const { observation } of read) {
    if (observation[key] !== last) values.add(observation[key]);
    last = observation[key];
  }
  return [...values];
}

/** Looks places up; neighbouring rows mostly repeat a value, which is then not looked up again. */
function placeIn(values: readonly string[]): (value: string) => number {
  const places = new Map(values.map((value, i) => [value, i]));
  let [last, place]: [string | undefined, number] = [undefined, 0];
  return (value) => {
    if (value !== last) [last, place] = [value, places.get(value) ?? 0];
    return place;
  };
}

function reportSecond(second: ReadObservation, first: ReadObservation, report: Report): void {
  const { indicator, area, period, breakdown } = second.observation;
  const part = breakdown === "" ? "" : `, breakdown ${quoted(breakdown)}`;
  report(
    { file: second.file, row: second.row },
    {
      found: `a second observation of ${quoted(indicator)} for area ${quoted(area)}, period ${period}${part}`,
      expected: `one each; the first is ${first.file}:${first.row}`,
      remedy: "Delete one of the two rows.",
    },
  );
}
