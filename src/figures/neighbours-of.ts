import type { Area, AreaCode } from "../model/area.ts";
import type { AtlasContext } from "./context.ts";
import { areaNeighbours } from "../carto/area-neighbours.ts";
import { geometryOf } from "./map-sheet.ts";

/** Lists the areas that share a border with an area, by code; none where there are no boundaries. */
export function neighboursOf(context: AtlasContext, area: Area): readonly AreaCode[] {
  const geometry = geometryOf(context, area.level);
  return geometry === undefined ? [] : (areaNeighbours(geometry)[area.code] ?? []);
}
