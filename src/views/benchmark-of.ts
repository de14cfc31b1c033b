import type { AtlasContext } from "../figures/context.ts";
import type { Area } from "../model/area.ts";
import { areaOf } from "../derive/lookup.ts";

/** Gives the area beside which an area is put: its parent, else the benchmark of the atlas. */
export function benchmarkOf(context: AtlasContext, area: Area): Area | null {
  const { lookup } = context;
  if (area.parent !== null) return areaOf(lookup, area.parent);
  const { benchmark } = lookup.atlas.config;
  return benchmark === undefined || benchmark === area.code ? null : areaOf(lookup, benchmark);
}
