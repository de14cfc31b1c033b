import type { Atlas } from "../model/atlas.ts";
import type { Observation } from "../model/observation.ts";
import type { System } from "./system.ts";
import { countClusters } from "./count-cluster.ts";
import { countSources } from "./count-source.ts";
import { breakdownLadders } from "./ladders.ts";
import { indexObservations } from "./observation-index.ts";
import { systemOf } from "./system.ts";

/** Sets up every group of tables of an atlas in which something has to be protected. */
export function atlasSystems(atlas: Atlas<Observation>): System[] {
  const index = indexObservations(atlas);
  const structure = {
    areaByCode: index.areaByCode,
    breakdownLadders: breakdownLadders(atlas.breakdowns),
  };
  return countSources(index)
    .flatMap((source) => countClusters(index, source))
    .map((cluster) => systemOf(cluster, structure, atlas.config.disclosure));
}
