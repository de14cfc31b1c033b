import type { Period } from "../model/period.ts";
import type { CountCell } from "./count-cell.ts";
import type { PlacedSource } from "./count-families.ts";
import type { CountSource } from "./count-source.ts";
import type { CountTable } from "./count-table.ts";
import type { ObservationIndex } from "./observation-index.ts";
import type { PeriodParts } from "./period-parts.ts";
import { isSameCount } from "./count-cell.ts";
import { countTable, periodsOf } from "./count-table.ts";
import { crossedBreakdown } from "./ladders.ts";
import { entry, spotKey } from "./observation-index.ts";
import { periodParts } from "./period-parts.ts";

/** The tables of one count whose periods add up to each other, so that they are judged as one. */
export interface CountCluster {
  readonly source: CountSource;
  /** Sorted by area, breakdown and period. */
  readonly cells: readonly CountCell[];
  readonly periodSums: readonly PeriodParts[];
  readonly primary: readonly number[];
  /** Gives the area above one, by which a problem names a table. */
  readonly parentOf: (area: string) => string | undefined;
}

/** Gathers the tables of a family of counts that hold something to protect. */
export function countClusters(
  index: ObservationIndex,
  family: readonly PlacedSource[],
): CountCluster[] {
  const [first] = family;
  if (first === undefined) return [];
  const { source } = first;
  const periods = [...new Set(family.flatMap((one) => periodsOf(index, one.source)))].sort();
  const tables = new Map(periods.map((period) => [period, familyTable(index, family, period)]));
  const sums = periodParts(periods).filter((sum) => addsUp(tables, sum));
  return joinedPeriods(periods, sums)
    .map((group) => clusterOf({ index, source, tables, sums }, group))
    .filter(({ cells, primary }) => primary.length > 0 || cells.some((cell) => cell.delivered));
}

function familyTable(
  index: ObservationIndex,
  family: readonly PlacedSource[],
  period: Period,
): CountTable {
  const tables = family.map(({ source, breakdown }) => {
    const { cells, primary } = countTable(index, source, period);
    const placed = [...cells.values()].map((cell) => ({
      ...cell,
      breakdown: crossedBreakdown(cell.breakdown, breakdown),
    }));
    return { placed, primary };
  });
  const cells = tables.flatMap(({ placed }) => placed);
  return {
    period,
    cells: new Map(cells.map((cell) => [spotKey(cell), cell])),
    primary: tables.flatMap(({ primary }) => primary),
  };
}

interface Gathered {
  readonly index: ObservationIndex;
  readonly source: CountSource;
  readonly tables: ReadonlyMap<Period, CountTable>;
  readonly sums: readonly PeriodParts[];
}

function clusterOf(gathered: Gathered, group: readonly Period[]): CountCluster {
  const { index, source, tables, sums } = gathered;
  const ours = group.flatMap((period) => tables.get(period) ?? []);
  return {
    source,
    cells: ours.flatMap(({ cells }) => [...cells.values()]).sort(compareCells),
    periodSums: sums.filter(({ total }) => group.includes(total)),
    primary: ours.flatMap(({ primary }) => primary),
    parentOf: (area) => index.areaByCode.get(area)?.parent ?? undefined,
  };
}

function compareCells(a: CountCell, b: CountCell): number {
  return (
    compareText(a.area, b.area) ||
    compareText(a.breakdown, b.breakdown) ||
    compareText(a.period, b.period)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Stocks of people do not add up over time and events do: the counts themselves tell which it is. */
function addsUp(tables: ReadonlyMap<Period, CountTable>, { total, parts }: PeriodParts): boolean {
  const partTables = parts.map((period) => tables.get(period)?.cells);
  const sums = [...(tables.get(total)?.cells ?? [])].flatMap(([key, { value }]) => {
    const values = partTables.map((cells) => cells?.get(key)?.value ?? null);
    if (value === null || values.includes(null)) return [];
    return [{ value, sum: values.reduce<number>((sum, part) => sum + (part ?? 0), 0) }];
  });
  return sums.length > 0 && sums.every(({ value, sum }) => isSameCount(value, sum));
}

function joinedPeriods(
  periods: readonly Period[],
  sums: readonly PeriodParts[],
): (readonly Period[])[] {
  const first = new Map(periods.map((period) => [period, period]));
  for (const { total, parts } of sums) {
    const joined = new Set([total, ...parts].map((period) => first.get(period)));
    const [leader] = joined;
    for (const period of periods) {
      if (leader !== undefined && joined.has(first.get(period))) first.set(period, leader);
    }
  }
  const groups = new Map<Period, Period[]>();
  for (const [period, leader] of first) entry(groups, leader, () => []).push(period);
  return [...groups.values()];
}
