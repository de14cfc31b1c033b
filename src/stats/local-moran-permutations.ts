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
  const known = local.flatMap((found, area) => (found === null ? [] : [{ area, z: found.z }]));
  return local.map((found, area) => {
    if (found === null || found.lag === null) return null;
    const others = Float64Array.from(
      known.filter((other) => other.area !== area),
      ({ z }) => z,
    );
    const size = links[area]?.length ?? 0;
    const draw = drawnSum(others, size, mulberry32(seed + area));
    const observed = found.z * found.lag * size;
    // Two sums of the same values may differ in their last digits; they are as large as each other.
    const bar = observed - 1e-12 * Math.max(1, Math.abs(observed));
    let larger = 0;
    for (let i = 0; i < permutations; i += 1) if (found.z * draw() >= bar) larger += 1;
    return larger;
  });
}

/** Makes a function that sums `size` values drawn without replacement (the start of a shuffle). */
function drawnSum(values: Float64Array, size: number, random: () => number): () => number {
  const n = values.length;
  return () => {
    let sum = 0;
    for (let i = 0; i < size; i += 1) {
      const j = i + Math.floor(random() * (n - i));
      const drawn = values[j] ?? 0;
      values[j] = values[i] ?? 0;
      values[i] = drawn;
      sum += drawn;
    }
    return sum;
  };
}
