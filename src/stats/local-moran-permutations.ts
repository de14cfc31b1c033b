import type { Neighbours } from "./known-neighbours.ts";
import { knownNeighbours } from "./known-neighbours.ts";
import { localMoran } from "./local-moran.ts";
import { mulberry32 } from "./random.ts";

/** How many draws an area gets, and the seed to which its place is added. */
export interface PermutationOptions {
  readonly permutations?: number;
  readonly seed?: number;
}

/**
 * Counts for every area the draws whose local Moran is at or above the observed one: each draw puts
 * other areas' values, without replacement, in the neighbours' places (conditional permutation). The
 * areas must be in the order of their codes, because the seed of each is `seed` + its place. Areas
 * without data and isolates give null.
 *
 *     localMoranPermutations(values, neighbours, { permutations: 999, seed: 42 })
 *     // [34, 110, null, …]
 */
export function localMoranPermutations(
  values: readonly (number | null)[],
  neighbours: Neighbours,
  { permutations = 9999, seed = 42 }: PermutationOptions = {},
): (number | null)[] {
  const local = localMoran(values, neighbours);
  const links = knownNeighbours(values, neighbours);
  const scores = Float64Array.from(local.flatMap((found) => (found === null ? [] : found.z)));
  const others = new Float64Array(Math.max(0, scores.length - 1));
  let next = 0;
  return local.map((found, area) => {
    if (found === null) return null;
    const own = next;
    next += 1;
    if (found.lag === null) return null;
    others.set(scores.subarray(0, own));
    others.set(scores.subarray(own + 1), own);
    const size = links[area]?.length ?? 0;
    const observed = found.z * found.lag * size;
    // Two sums of the same values may differ in their last digits; they are as large as each other.
    const bar = observed - 1e-12 * Math.max(1, Math.abs(observed));
    return countAsLarge({ values: others, size, seed: seed + area, permutations, z: found.z, bar });
  });
}

interface Draws {
  /** Drawn from, and left in another order. */
  readonly values: Float64Array;
  readonly size: number;
  readonly seed: number;
  readonly permutations: number;
  readonly z: number;
  readonly bar: number;
}

/**
 * Counts the draws whose sum of `size` values, drawn without replacement (the start of a shuffle),
 * times `z` is at or above the bar.
 */
function countAsLarge({ values, size, seed, permutations, z, bar }: Draws): number {
  const random = mulberry32(seed);
  const n = values.length;
  let count = 0;
  for (let permutation = 0; permutation < permutations; permutation += 1) {
    let sum = 0;
    for (let i = 0; i < size; i += 1) {
      const j = i + Math.floor(random() * (n - i));
      const drawn = values[j] ?? 0;
      values[j] = values[i] ?? 0;
      values[i] = drawn;
      sum += drawn;
    }
    if (z * sum >= bar) count += 1;
  }
  return count;
}
