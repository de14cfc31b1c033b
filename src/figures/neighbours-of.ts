import type { Area, AreaCode } from "../model/area.ts";
import type { AtlasContext } from "./context.ts";
import { geometryOf, mapSheet } from "./map-sheet.ts";

/** Lists the areas that share a border with an area, by code; none where there are no boundaries. */
export function neighboursOf(context: AtlasContext, area: Area): readonly AreaCode[] {
  if (geometryOf(context, area.level) === undefined) return [];
  return mapSheet(context, area.level, "locator").neighbours[area.code] ?? [];
}
