import type { Neighbours } from "./known-neighbours.ts";
import { knownNeighbours } from "./known-neighbours.ts";
import { spread } from "./spread.ts";
import { zscores } from "./zscores.ts";

/** High or low value among high or low neighbours; an isolate has no neighbour with data. */
export type Quadrant = "HH" | "HL" | "LH" | "LL" | "isolate";

/** Local Moran of one area: its standardised value, the mean of its neighbours', their product. */
export interface LocalMoran {
  readonly z: number;
  readonly lag: number | null;
  readonly i: number | null;
  readonly quadrant: Quadrant;
}

/**
 * Compares every area with its neighbours: (n - 1) z lag / Σz², as PySAL scales it; strictly above
 * the mean is high. Areas without data give null and are nobody's neighbours; an isolate counts in
 * mean and deviation. All equal gives null everywhere.
 *
 *     localMoran([9, 8, 1], [[1], [0], []])[2]?.quadrant
 *     // "isolate"
 */
export function localMoran(
  values: readonly (number | null)[],
  neighbours: Neighbours,
): (LocalMoran | null)[] {
  const known = spread(values);
  if (known === undefined || known.deviation === 0) return values.map(() => null);
  const scores = zscores(values);
  const links = knownNeighbours(values, neighbours);
  return scores.map((z, area) => {
    if (z === null) return null;
    const others = links[area] ?? [];
    if (others.length === 0) return { z, lag: null, i: null, quadrant: "isolate" };
    const lag = others.reduce((sum, other) => sum + (scores[other] ?? 0), 0) / others.length;
    return { z, lag, i: ((known.count - 1) * z * lag) / known.count, quadrant: quadrantOf(z, lag) };
  });
}

function quadrantOf(z: number, lag: number): Quadrant {
  if (z > 0) return lag > 0 ? "HH" : "HL";
  return lag > 0 ? "LH" : "LL";
}
