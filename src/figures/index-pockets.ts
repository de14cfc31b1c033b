import type { AreaCode } from "../model/area.ts";
import type { IndexResult } from "../model/composite-index.ts";
import type { AtlasContext } from "./context.ts";
import { rememberedBy } from "../derive/remembered.ts";
import { FALSE_DISCOVERY_RATE } from "../stats/benjamini-hochberg.ts";
import { localMoranClusters, type Cluster } from "../stats/local-moran-clusters.ts";
import { MINIMUM_AREAS } from "../stats/minimum-areas.ts";
import { geometryOf, mapSheet } from "./map-sheet.ts";

/** Pockets of deprivation: areas of a high score among others of a high score, beyond chance. */
export interface IndexPockets {
  /** Why there are none to be found. */
  readonly lack: "areas" | "boundaries" | null;
  readonly clusters: ReadonlyMap<AreaCode, Cluster>;
}

/** How the pockets were found; printed among the methods of the index. */
export const POCKET_OPTIONS = { permutations: 9999, q: FALSE_DISCOVERY_RATE, seed: 42 } as const;

/**
 * Finds the pockets of an index by local Moran with seeded permutations and a false discovery rate
 * under 5 % (method.md 7.3). It needs 30 areas with a score and their boundaries, and takes seconds
 * for thousands of areas: it is done once an index.
 */
export function indexPockets(context: AtlasContext, index: IndexResult): IndexPockets {
  return pocketsOnce(index, context);
}

/** The language of the context changes no pocket. */
const pocketsOnce = rememberedBy(() => "", pocketsOf);

/** True where an area is in a pocket. */
export function isPocket({ clusters }: IndexPockets, area: AreaCode): boolean {
  return clusters.get(area) === "HH";
}

function pocketsOf(index: IndexResult, context: AtlasContext): IndexPockets {
  const clusters = new Map<AreaCode, Cluster>();
  const scores = index.areas.map(({ score }) => score);
  const scored = scores.filter((score) => score !== null).length;
  if (scored < MINIMUM_AREAS.pockets) return { lack: "areas", clusters };
  if (geometryOf(context, index.level) === undefined) return { lack: "boundaries", clusters };
  const { neighbours } = mapSheet(context, index.level, "locator");
  const placeOf = new Map(index.areas.map(({ area }, i) => [area, i]));
  const links = index.areas.map(({ area }) =>
    (neighbours[area] ?? []).flatMap((other) => placeOf.get(other) ?? []),
  );
  for (const [i, { cluster }] of localMoranClusters(scores, links, POCKET_OPTIONS).entries()) {
    clusters.set(index.areas[i]?.area ?? "", cluster);
  }
  return { lack: null, clusters };
}
