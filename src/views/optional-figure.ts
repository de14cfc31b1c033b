import type { FigureKind, SpecOf } from "../figures/figure-spec.ts";
import { figureOf, type PageContext } from "../figures/figure-of.ts";
import { figureId } from "../figures/figure-spec.ts";
import { placedFigure, type PlacedFigure } from "./placed-figure.ts";

/** Places a figure that only some pages have; null where the data lack it. */
export function optionalFigure<K extends FigureKind>(
  context: PageContext,
  spec: SpecOf<K> | undefined,
  number: number,
): PlacedFigure | null {
  if (spec === undefined) return null;
  return placedFigure(context, figureOf(context, figureId(spec)), number);
}
