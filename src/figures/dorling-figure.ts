import type { MapDrawing } from "../carto/map-drawing.ts";
import type { DorlingSpec } from "./figure-spec.ts";
import type { Figure } from "./figure.ts";
import { CROWD } from "../carto/choropleth.ts";
import { dorlingMap } from "../carto/dorling-map.ts";
import { dorlingSheet } from "../carto/dorling-sheet.ts";
import { indicatorOf } from "../derive/lookup.ts";
import { residentsOf } from "../derive/residents-of.ts";
import { lowered, say, textOf, type AtlasContext } from "./context.ts";
import {
  classByCode,
  indicatorMap,
  indicatorMapFigure,
  mapPicture,
  type IndicatorMap,
} from "./indicator-map.ts";
import { mapSheet } from "./map-sheet.ts";
import { classesNote } from "./map-words.ts";

/**
 * Draws a cartogram: circles as large as the count that is shown, or, for what is no count, as the
 * residents, in classes of colour.
 */
export function dorlingFigure(context: AtlasContext, spec: DorlingSpec): Figure {
  const map = indicatorMap(context, spec);
  const sizeOf = sizes(map);
  const drawings = { wide: drawing(map, "wide", sizeOf), narrow: drawing(map, "narrow", sizeOf) };
  const isUnsized = map.ranked.some(({ area }) => !sizeOf.has(area.code));
  const notes = [
    say(context, "dorling.note", { what: lowered(context, sizeTitle(map)) }),
    ...(isUnsized ? [say(context, "dorling.unsized")] : []),
    ...(map.ranked.length > CROWD && map.classes !== null ? [say(context, "map.towns")] : []),
    ...(map.classes === null ? [] : [classesNote(context, map.classes)]),
  ];
  return indicatorMapFigure(map, drawings, notes);
}

type Sizes = ReadonlyMap<string, number>;

function sizes({ context, spec, classes, ranked }: IndicatorMap): Sizes {
  if (classes !== null) return residentsOf(context.lookup, spec.level);
  return new Map(
    ranked.flatMap(({ area, value }) => (value === null ? [] : [[area.code, value] as const])),
  );
}

function sizeTitle({ context, classes, indicator }: IndicatorMap): string {
  const { lookup } = context;
  const population = indicatorOf(lookup, lookup.atlas.config.populationIndicator);
  return textOf(context, (classes === null ? indicator : population).title);
}

function drawing(map: IndicatorMap, size: "wide" | "narrow", sizeOf: Sizes): MapDrawing {
  const base = mapSheet(map.context, map.spec.level, size);
  const values = map.ranked.map(({ area: { code } }) => ({
    code,
    value: sizeOf.get(code) ?? null,
  }));
  return dorlingMap({
    ...mapPicture(map, size),
    layout: dorlingSheet(base, values),
    classOf: classByCode(map),
    isUnsized: (code) => !sizeOf.has(code),
  });
}
