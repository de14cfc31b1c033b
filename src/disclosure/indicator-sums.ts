import type { Indicator } from "../model/indicator.ts";
import type { ObservationIndex } from "./observation-index.ts";
import type { Count, Counted, IndicatorSum } from "./sums-of-many.ts";
import { isSameCount } from "./count-cell.ts";
import { sumsOfMany } from "./sums-of-many.ts";

const LEAST_AREAS = 3;

/**
 * Finds the counts that others add up to, as men and women do to all: in every area of a level where
 * all are known, and in three areas at least. An attacker finds them as easily. Of a part that is
 * itself divided, the smaller sums stand for the larger ones.
 */
export function indicatorSums(index: ObservationIndex): IndicatorSum[] {
  const counts = index.atlas.indicators.filter(isCount).map((count) => countOf(index, count));
  const pairs = sumsOfTwo(counts);
  const longer = sumsOfMany(counts);
  const isTold = ({ parts }: IndicatorSum): boolean =>
    [...pairs, ...longer].some(
      (other) =>
        other.parts.length < parts.length && other.parts.every((part) => parts.includes(part)),
    );
  return [...pairs, ...longer.filter((sum) => !isTold(sum))];
}

function sumsOfTwo(counts: readonly Count[]): IndicatorSum[] {
  return counts.flatMap((b, i) =>
    counts.slice(i + 1).flatMap((c) =>
      counts
        .filter((a) => a !== b && a !== c && [a, b, c].some(({ isPeople }) => isPeople))
        .filter((a) => addsUp(a, b, c))
        .map((a): IndicatorSum => ({ total: a.code, parts: [b.code, c.code] })),
    ),
  );
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
