import type { AggregatePart } from "./aggregate-value.ts";
import { canon } from "../stats/canon.ts";

/**
 * Gives the size of a part: its declared weight or denominator, and not what of it was covered; null
 * where it is unknown.
 */
function sizeOf({ observation, weight }: AggregatePart): number | null {
  const { denominator = null, coverage = 1 } = observation ?? {};
  if (weight !== null || denominator === null) return weight;
  return coverage > 0 ? denominator / coverage : null;
}

/**
 * Gives the share of the sizes of the parts that holds data, where a part may itself be partial: it
 * holds its coverage of its size. A part of unknown size counts as much as the mean of the others.
 */
export function partsCoverage(parts: readonly AggregatePart[]): number {
  const counted = parts.filter(({ observation }) => observation?.status !== "not-applicable");
  const known = counted.flatMap((part) => sizeOf(part) ?? []);
  const knownTotal = known.reduce((total, size) => total + size, 0);
  const typical = knownTotal === 0 ? 1 : knownTotal / known.length;
  let [covered, total] = [0, 0];
  for (const part of counted) {
    const size = knownTotal === 0 ? typical : (sizeOf(part) ?? typical);
    total += size;
    if (part.observation?.value != null) covered += size * part.observation.coverage;
  }
  return total === 0 ? 0 : canon(covered / total);
}
