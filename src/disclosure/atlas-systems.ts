import type { Atlas } from "../model/atlas.ts";
import type { Observation } from "../model/observation.ts";
import type { IndicatorSum } from "./sums-of-many.ts";
import type { System } from "./system.ts";
import { countClusters } from "./count-cluster.ts";
import { countFamilies } from "./count-families.ts";
import { breakdownLadders } from "./ladders.ts";
import { indexObservations } from "./observation-index.ts";
import { systemOf } from "./system.ts";

/** Everything that adds up in an atlas and holds something to protect. */
export interface AtlasSystems {
  readonly systems: readonly System[];
  /** Indicators that add up, but could not be joined to the systems. */
  readonly left: readonly IndicatorSum[];
}

/** Sets up every group of tables of an atlas in which something has to be protected. */
export function atlasSystems(atlas: Atlas<Observation>): AtlasSystems {
  const index = indexObservations(atlas);
  const { families, entries, left } = countFamilies(index);
  const structure = {
    areaByCode: index.areaByCode,
    breakdownLadders: breakdownLadders([...atlas.breakdowns, ...entries]),
  };
  const systems = families
    .flatMap((family) => countClusters(index, family))
    .map((cluster) => systemOf(cluster, structure, atlas.config.disclosure));
  return { systems, left };
}
