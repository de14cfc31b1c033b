import type { AtlasContext } from "../../src/figures/context.ts";
import type { FigureSpec } from "../../src/figures/figure-spec.ts";
import type { Figure } from "../../src/figures/figure.ts";
import { indicatorOf, levelsOf, membersOf, periodsOf } from "../../src/derive/lookup.ts";
import { drawFigure } from "../../src/figures/draw-figure.ts";
import { mapSpec } from "../../src/figures/figure-specs.ts";
import { mainLevel } from "../../src/views/main-level.ts";

/** Fewer bars are no ranking. */
const LEAST_BARS = 3;

/**
 * Draws the picture of an atlas: the map of its home indicator or else, where nothing has
 * boundaries, the ranking of the level with the fewest areas; undefined without either.
 */
export function atlasPicture(context: AtlasContext): Figure | undefined {
  const { config } = context.lookup.atlas;
  const code = config.homeIndicator ?? config.populationIndicator;
  const indicator = indicatorOf(context.lookup, code);
  const map = mapSpec(context.lookup, indicator, mainLevel(context, indicator));
  const spec = map ?? rankingOf(context, code);
  return spec === undefined ? undefined : drawFigure(context, spec);
}

function rankingOf({ lookup }: AtlasContext, indicator: string): FigureSpec | undefined {
  const level = levelsOf(lookup, indicator).find(
    ({ id }) => membersOf(lookup, id).length >= LEAST_BARS,
  );
  const period = level && periodsOf(lookup, indicator, level.id).at(-1);
  if (level === undefined || period === undefined) return undefined;
  return { kind: "ranking", indicator, level: level.id, period, areas: [] };
}
