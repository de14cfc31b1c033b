import type { Indicator, IndicatorCode } from "../model/indicator.ts";
import type { ObservationIndex } from "./observation-index.ts";
import { isSameCount } from "./count-cell.ts";

/** A count that is, wherever all three are known, the sum of two others. */
export interface IndicatorSum {
  readonly total: IndicatorCode;
  readonly parts: readonly [IndicatorCode, IndicatorCode];
}

const LEAST_AREAS = 3;

/**
 * Finds the counts that two others add up to, as men and women do to all: in every area of a level
 * where the three are known, and in three areas at least. An attacker finds them as easily.
 */
export function indicatorSums(index: ObservationIndex): IndicatorSum[] {
  const counts = index.atlas.indicators.filter(isCount).map((count) => countOf(index, count));
  return counts.flatMap((b, i) =>
    counts.slice(i + 1).flatMap((c) =>
      counts
        .filter((a) => a !== b && a !== c && [a, b, c].some(({ isPeople }) => isPeople))
        .filter((a) => addsUp(a, b, c))
        .map((a): IndicatorSum => ({ total: a.code, parts: [b.code, c.code] })),
    ),
  );
}

interface Counted {
  readonly area: string;
  readonly value: number;
}

interface Count {
  readonly code: IndicatorCode;
  readonly isPeople: boolean;
  readonly byLevel: ReadonlyMap<string, ReadonlyMap<string, Counted>>;
}

function isCount({ kind, protect }: Indicator): boolean {
  return kind === "count" && protect !== "amount";
}

function countOf({ atlas, areaByCode, positions }: ObservationIndex, indicator: Indicator): Count {
  const byLevel = new Map<string, Map<string, Counted>>();
  for (const [period, keys] of positions.get(indicator.code) ?? []) {
    for (const [key, position] of keys) {
      const { area = "", value = null } = atlas.observations[position] ?? {};
      if (value === null) continue;
      const level = areaByCode.get(area)?.level ?? "";
      const counted = byLevel.get(level) ?? new Map<string, Counted>();
      byLevel.set(level, counted.set(`${period}|${key}`, { area, value }));
    }
  }
  return { code: indicator.code, isPeople: indicator.protect === "people", byLevel };
}

function addsUp(a: Count, b: Count, c: Count): boolean {
  return [...b.byLevel].some(([level, known]) => {
    const totals = a.byLevel.get(level);
    const others = c.byLevel.get(level);
    return totals !== undefined && others !== undefined && holds({ totals, known, others });
  });
}

type Values = ReadonlyMap<string, Counted>;

/** A part that is zero everywhere is no part. */
function holds(sum: {
  readonly totals: Values;
  readonly known: Values;
  readonly others: Values;
}): boolean {
  const areas = new Set<string>();
  let largest = 0;
  let otherLargest = 0;
  for (const [key, { area, value }] of sum.known) {
    const total = sum.totals.get(key)?.value;
    const other = sum.others.get(key)?.value;
    if (total === undefined || other === undefined) continue;
    if (!isSameCount(total, value + other)) return false;
    areas.add(area);
    largest = Math.max(largest, value);
    otherLargest = Math.max(otherLargest, other);
  }
  return areas.size >= LEAST_AREAS && largest > 0 && otherLargest > 0;
}
