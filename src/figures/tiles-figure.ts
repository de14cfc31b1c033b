import type { MapDrawing } from "../carto/map-drawing.ts";
import type { TilesSpec } from "./figure-spec.ts";
import type { Figure } from "./figure.ts";
import { tileLayout } from "../carto/tile-layout.ts";
import { tileMap } from "../carto/tile-map.ts";
import { say, type AtlasContext } from "./context.ts";
import {
  classByCode,
  indicatorMap,
  indicatorMapFigure,
  mapPicture,
  type IndicatorMap,
} from "./indicator-map.ts";
import { mapSheet } from "./map-sheet.ts";
import { classesNote } from "./map-words.ts";

/** Draws a tile map: one square an area, so that no area looks more important for being large. */
export function tilesFigure(context: AtlasContext, spec: TilesSpec): Figure {
  const map = indicatorMap(context, spec, { isCountClassed: true });
  const drawings = { wide: drawing(map, "wide"), narrow: drawing(map, "narrow") };
  const notes = map.classes === null ? [] : [classesNote(context, map.classes)];
  return indicatorMapFigure(map, drawings, [say(context, "tiles.note"), ...notes]);
}

function drawing(map: IndicatorMap, size: "wide" | "narrow"): MapDrawing {
  const base = mapSheet(map.context, map.spec.level, size);
  const layout = tileLayout(base);
  return tileMap({ ...mapPicture(map, size), layout, classOf: classByCode(map) });
}
