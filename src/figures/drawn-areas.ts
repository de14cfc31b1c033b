import type { RankedArea } from "../derive/ranking.ts";
import type { LevelId } from "../model/area.ts";
import { say, textOf, type AtlasContext } from "./context.ts";
import { mapSheet } from "./map-sheet.ts";
import { namesList } from "./names-list.ts";

/** The areas that a map shows, and a sentence about those without boundaries, where there are some. */
export interface DrawnAreas {
  readonly ranked: readonly RankedArea[];
  readonly notes: readonly string[];
}

/** Divides the areas of a level into those that a map can show and those that it must name. */
export function drawnAreas(
  context: AtlasContext,
  level: LevelId,
  ranked: readonly RankedArea[],
): DrawnAreas {
  const { areas } = mapSheet(context, level, "wide");
  const shown = new Set(areas.filter(({ isContext }) => !isContext).map(({ code }) => code));
  const lost = ranked.filter(({ area }) => !shown.has(area.code));
  const names = namesList(
    context,
    lost.map(({ area }) => textOf(context, area.name)),
  );
  return {
    ranked: ranked.filter(({ area }) => shown.has(area.code)),
    notes: lost.length === 0 ? [] : [say(context, "map.undrawn", { names })],
  };
}
