import type { AreaCode } from "../model/area.ts";
import type { PlacedLabel } from "./label-request.ts";
import { trusted, type Markup } from "../markup/html.ts";

/** A map, and the areas that carry a number on it instead of their name: a list must name them. */
export interface MapDrawing extends Markup {
  readonly numbered: readonly AreaCode[];
  /** How many areas of each class it shows, where they are not shapes of their own. */
  readonly counts?: ReadonlyMap<string, number>;
}

/** Puts a picture and the labels that were placed on it together. */
export function mapDrawing({ markup }: Markup, placed: readonly PlacedLabel[]): MapDrawing {
  const numbered = placed.filter(({ isShort }) => isShort).map(({ code }) => code);
  return { ...trusted(markup), numbered: numbered.toSorted() };
}
