import type { AreaCode } from "../model/area.ts";
import type { Atlas } from "../model/atlas.ts";
import type { IndexResult } from "../model/composite-index.ts";
import type { AtlasContext } from "./context.ts";
import { areaNeighbours } from "../carto/area-neighbours.ts";
import { rememberedBy } from "../derive/remembered.ts";
import { FALSE_DISCOVERY_RATE } from "../stats/benjamini-hochberg.ts";
import { localMoranClusters } from "../stats/local-moran-clusters.ts";
import { MINIMUM_AREAS } from "../stats/minimum-areas.ts";
import { geometryOf } from "./map-sheet.ts";

/** Pockets of deprivation: areas of a high score among others of a high score, beyond chance. */
export interface IndexPockets {
  /** Why there are none to be found. */
  readonly lack: "areas" | "boundaries" | null;
  readonly areas: ReadonlySet<AreaCode>;
}

/** How the pockets were found; printed among the methods of the index. */
export const POCKET_OPTIONS = { permutations: 9999, q: FALSE_DISCOVERY_RATE, seed: 42 } as const;

type Ground = Pick<AtlasContext, "geometries">;

/**
 * Finds the pockets of an index by local Moran with seeded permutations and a false discovery rate
 * under 5 % (method.md 7.3). It needs 30 areas with a score and their boundaries, and takes seconds
 * for thousands of areas: it is done once an index, and pages read what was stored with it.
 */
export function indexPockets(ground: Ground, index: IndexResult): IndexPockets {
  return pocketsOnce(index, ground);
}

/** Stores the pockets of the index of an atlas beside its scores. */
export function withPockets(atlas: Atlas, ground: Ground): Atlas {
  const { indexResult: index } = atlas;
  if (index === null) return atlas;
  const { lack, areas } = indexPockets(ground, index);
  return { ...atlas, indexResult: { ...index, pockets: { lack, areas: [...areas] } } };
}

/** The language of a context changes no pocket. */
const pocketsOnce = rememberedBy(() => "", pocketsOf);

/** True where an area is in a pocket. */
export function isPocket({ areas }: IndexPockets, area: AreaCode): boolean {
  return areas.has(area);
}

function pocketsOf(index: IndexResult, ground: Ground): IndexPockets {
  if (index.pockets !== undefined) return { ...index.pockets, areas: new Set(index.pockets.areas) };
  const scores = index.areas.map(({ score }) => score);
  const scored = scores.filter((score) => score !== null).length;
  if (scored < MINIMUM_AREAS.pockets) return { lack: "areas", areas: new Set() };
  const geometry = geometryOf(ground, index.level);
  if (geometry === undefined) return { lack: "boundaries", areas: new Set() };
  const neighbours = areaNeighbours(geometry);
  const placeOf = new Map(index.areas.map(({ area }, i) => [area, i]));
  const links = index.areas.map(({ area }) =>
    (neighbours[area] ?? []).flatMap((other) => placeOf.get(other) ?? []),
  );
  const clusters = localMoranClusters(scores, links, POCKET_OPTIONS);
  const high = index.areas.filter((_, i) => clusters[i]?.cluster === "HH");
  return { lack: null, areas: new Set(high.map(({ area }) => area)) };
}
