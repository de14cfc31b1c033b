import type { Neighbours } from "./known-neighbours.ts";
import type { PermutationOptions } from "./local-moran-permutations.ts";
import type { LocalMoran, Quadrant } from "./local-moran.ts";
import { benjaminiHochberg, FALSE_DISCOVERY_RATE } from "./benjamini-hochberg.ts";
import { localMoranPermutations } from "./local-moran-permutations.ts";
import { localMoran } from "./local-moran.ts";
import { present } from "./present.ts";
import { pseudoPTwoSided } from "./pseudo-p.ts";

/** What a cluster map shows of an area. */
export type Cluster = Quadrant | "not-significant" | "no-data";

/** An area's local Moran with its two-sided p, adjusted for the number of areas, and its class. */
export interface ClusteredArea {
  readonly local: LocalMoran | null;
  readonly pTwoSided: number | null;
  readonly pAdjusted: number | null;
  readonly cluster: Cluster;
}

/**
 * Finds areas that are alike or unlike their neighbours beyond chance: permutation p, two-sided, with
 * a false discovery rate under `q` (method.md 7.3). Ask it of 30 areas at least, in the order of
 * their codes; for rates of very different denominators use shrunk rates.
 *
 *     localMoranClusters(values, neighbours, { seed: 42 }).map(({ cluster }) => cluster)
 *     // ["HH", "not-significant", "isolate", …]
 */
export function localMoranClusters(
  values: readonly (number | null)[],
  neighbours: Neighbours,
  options: PermutationOptions & { readonly q?: number } = {},
): ClusteredArea[] {
  const { permutations = 9999, q = FALSE_DISCOVERY_RATE } = options;
  const local = localMoran(values, neighbours);
  const p = localMoranPermutations(values, neighbours, options).map((larger) =>
    larger === null ? null : pseudoPTwoSided(larger, permutations),
  );
  const adjusted = benjaminiHochberg(present(p), q).adjusted.values();
  return local.map((found, area) => {
    const pTwoSided = p[area] ?? null;
    const pAdjusted = pTwoSided === null ? null : (adjusted.next().value ?? null);
    return { local: found, pTwoSided, pAdjusted, cluster: clusterOf(found, pAdjusted, q) };
  });
}

function clusterOf(local: LocalMoran | null, pAdjusted: number | null, q: number): Cluster {
  if (local === null) return "no-data";
  if (pAdjusted === null) return "isolate";
  return pAdjusted < q ? local.quadrant : "not-significant";
}
