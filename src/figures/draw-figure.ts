import type { AtlasContext } from "./context.ts";
import type { FigureKind, SpecOf } from "./figure-spec.ts";
import type { Figure } from "./figure.ts";
import { mapFigure } from "./map-figure.ts";
import { rankingFigure } from "./ranking-figure.ts";
import { trendFigure } from "./trend-figure.ts";

const DRAW: {
  readonly [K in FigureKind]: (context: AtlasContext, spec: SpecOf<K>) => Figure;
} = {
  map: mapFigure,
  trend: trendFigure,
  ranking: rankingFigure,
};

/** Draws a figure with all that belongs to it. */
export function drawFigure<K extends FigureKind>(context: AtlasContext, spec: SpecOf<K>): Figure {
  return DRAW[spec.kind](context, spec);
}
