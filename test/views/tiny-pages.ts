import type { PageContext } from "../../src/figures/figure-of.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import type { Language } from "../../src/model/language.ts";
import { readAtlas } from "../../scripts/read-atlas.ts";
import { settings } from "../../scripts/settings.ts";
import { levelGeometries } from "../../src/carto/level-geometry.ts";
import { atlasLookup } from "../../src/derive/lookup.ts";
import { drawFigure } from "../../src/figures/draw-figure.ts";
import { figureSpecs } from "../../src/figures/figure-specs.ts";
import { localeOf } from "../../src/locales/locale.ts";
import { proseFigures } from "../../src/prose/prose-figures.ts";
import { TINY } from "../load/overlay.ts";

/** The tiny atlas as the pages get it: protected, computed, with its figures drawn. */
export function tinyPages(
  language: Language,
  { base = "/", change = (atlas) => atlas }: TinyOptions = {},
): PageContext {
  const { atlas } = readAtlas(settings({ ATLAS: TINY, BASE: base }));
  if (atlas === undefined) throw new Error("missing atlas: tiny");
  const lookup = atlasLookup(change(atlas));
  const context = { lookup, geometries: levelGeometries(lookup.atlas), locale: localeOf(language) };
  const specs = [...figureSpecs(lookup), ...proseFigures(lookup)];
  const figures = specs.map((spec) => drawFigure(context, spec));
  return { ...context, figures: new Map(figures.map((figure) => [figure.id, figure])) };
}

export interface TinyOptions {
  readonly base?: string;
  /** What is different in the atlas that a test asks for. */
  readonly change?: (atlas: Atlas) => Atlas;
}

/** Shows the children of Fig as they were delivered: a tie with Almond, whatever protection does. */
export function withFigCounted(atlas: Atlas): Atlas {
  const counted: Readonly<Record<string, number>> = { children: 100, "child-share": 25 };
  const observations = atlas.observations.map((item) => {
    const value = counted[item.indicator];
    const isFig = item.area === "A03" && item.period === "2021";
    return isFig && value !== undefined ? { ...item, value, status: "estimated" as const } : item;
  });
  return { ...atlas, observations };
}
