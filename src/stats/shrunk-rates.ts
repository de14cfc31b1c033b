import type { RateCounts } from "./shrinkage.ts";
import { shrinkage } from "./shrinkage.ts";

/** Counts of one area with the larger area towards which its rate is drawn. */
export interface ParentedCounts extends RateCounts {
  readonly parent: string | null;
}

/**
 * Shrinks proportions parent by parent, in the order given. A parent with fewer than two areas, or
 * whose areas do not differ, leaves its rates as they are, as does an area without a parent.
 *
 *     shrunkRates([{ numerator: 5, denominator: 50, parent: "z1" }])
 *     // [0.1]
 */
export function shrunkRates(areas: readonly ParentedCounts[]): (number | null)[] {
  const rates: (number | null)[] = areas.map(() => null);
  for (const [parent, indices] of indicesByParent(areas)) {
    const { t2, areas: shrunk } = shrinkage(indices.map((i) => areas[i] ?? EMPTY));
    const skipped = parent === null || t2 === 0;
    indices.forEach((i, place) => {
      const rate = shrunk[place];
      rates[i] = (skipped ? rate?.raw : rate?.shrunk) ?? null;
    });
  }
  return rates;
}

const EMPTY: RateCounts = { numerator: null, denominator: null };

function indicesByParent(areas: readonly ParentedCounts[]): Map<string | null, number[]> {
  const found = new Map<string | null, number[]>();
  areas.forEach(({ parent }, i) => found.set(parent, [...(found.get(parent) ?? []), i]));
  return found;
}
