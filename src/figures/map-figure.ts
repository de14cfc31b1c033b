import type { MapDrawing } from "../carto/map-drawing.ts";
import type { AtlasContext } from "./context.ts";
import type { MapSpec } from "./figure-spec.ts";
import type { Figure } from "./figure.ts";
import { choropleth } from "../carto/choropleth.ts";
import { symbolMap } from "../carto/symbol-map.ts";
import { MOST_LINKED } from "../scales/most-linked.ts";
import { classSwitches } from "./class-switches.ts";
import {
  classByCode,
  indicatorMap,
  indicatorMapFigure,
  mapPicture,
  type IndicatorMap,
} from "./indicator-map.ts";
import { scaleLabel } from "./map-labels.ts";
import { mapSheet } from "./map-sheet.ts";
import { mapNotes } from "./map-words.ts";

/** The radius of the largest circle, in px. */
export const MAX_RADIUS = { wide: 54, narrow: 24 } as const;

/**
 * Draws the map of an indicator: classes of colour for rates, shares and means, circles for counts,
 * since a count in colours would show how large the areas are.
 */
export function mapFigure(context: AtlasContext, spec: MapSpec): Figure {
  const map = indicatorMap(context, spec);
  const { classes, ranked } = map;
  const drawings = { wide: drawing(map, "wide"), narrow: drawing(map, "narrow") };
  const notes = mapNotes(context, { level: spec.level, classes, areas: ranked.length });
  return {
    ...indicatorMapFigure(map, drawings, notes),
    // The script repaints the shapes of areas: a pattern has none.
    switches: ranked.length > MOST_LINKED ? null : classes && classSwitches(map, classes),
  };
}

function drawing(map: IndicatorMap, size: keyof typeof MAX_RADIUS): MapDrawing {
  const { context, spec, ranked, classes } = map;
  const base = mapSheet(context, spec.level, size);
  const common = { ...mapPicture(map, size), base, scaleLabel: scaleLabel(context) };
  if (classes !== null) return choropleth({ ...common, classOf: classByCode(map) });
  const values = ranked.map(({ area, value, status }) => ({
    code: area.code,
    value,
    absent: status === "suppressed" ? ("supp" as const) : ("nodata" as const),
  }));
  return symbolMap({ ...common, values, maxRadiusPx: MAX_RADIUS[size] });
}
