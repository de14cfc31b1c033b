import type { AtlasContext } from "./context.ts";
import type { FigureSpec } from "./figure-spec.ts";
import type { Figure } from "./figure.ts";
import { mapFigure } from "./map-figure.ts";
import { rankingFigure } from "./ranking-figure.ts";
import { trendFigure } from "./trend-figure.ts";

const DRAW: Readonly<
  Record<FigureSpec["kind"], (context: AtlasContext, spec: FigureSpec) => Figure>
> = { map: mapFigure, trend: trendFigure, ranking: rankingFigure };

/** Draws a figure with all that belongs to it. */
export function drawFigure(context: AtlasContext, spec: FigureSpec): Figure {
  return DRAW[spec.kind](context, spec);
}
