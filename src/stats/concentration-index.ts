import { canon } from "./canon.ts";
import { weightedMeanValue } from "./theil.ts";

/** What an area gets per head, its population and its need. */
export interface SuppliedArea {
  readonly value: number | null;
  readonly weight: number;
  readonly need: number | null;
}

/**
 * Tells whether a supply goes to areas of little need (below 0) or of much (above 0), -1 to 1, from
 * the fractional rank of the population by need, least need first; areas of equal need share theirs.
 * Areas without either side are left out; a mean supply of 0 gives null.
 *
 *     concentrationIndex([{ value: 2, weight: 1, need: 5 }, { value: 1, weight: 1, need: 10 }])
 *     // rounded -0.167
 */
export function concentrationIndex(areas: readonly SuppliedArea[]): number | null {
  const known = areas.filter(isKnown).sort((a, b) => a.need - b.need);
  const mean = weightedMeanValue(known);
  if (mean === null || mean === 0) return null;
  const population = known.reduce((sum, { weight }) => sum + weight, 0);
  let [before, sum] = [0, 0];
  for (const members of Map.groupBy(known, ({ need }) => canon(need)).values()) {
    const people = members.reduce((total, { weight }) => total + weight, 0);
    const fractionalRank = (before + people / 2) / population;
    for (const { value, weight } of members) sum += (weight / population) * value * fractionalRank;
    before += people;
  }
  return (2 / mean) * sum - 1;
}

function isKnown(area: SuppliedArea): area is SuppliedArea & { value: number; need: number } {
  return area.value !== null && area.need !== null;
}
