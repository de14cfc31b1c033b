import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AtlasContext } from "../src/figures/context.ts";
import type { Figure } from "../src/figures/figure.ts";
import type { Atlas } from "../src/model/atlas.ts";
import type { Language } from "../src/model/language.ts";
import { levelGeometries } from "../src/carto/level-geometry.ts";
import { atlasLookup } from "../src/derive/lookup.ts";
import { figureId, type FigureSpec } from "../src/figures/figure-spec.ts";
import { figureSpecs } from "../src/figures/figure-specs.ts";
import { localeOf } from "../src/locales/locale.ts";
import { proseFigures } from "../src/prose/prose-figures.ts";
import { figureCache } from "./figure-cache.ts";

/** What `precompute` tells while it draws. */
export interface PrecomputeOptions {
  readonly workFolder: string;
  readonly cacheFolder: string;
  readonly onFigure?: (done: number, total: number) => void;
}

/**
 * Draws every figure of the site in every language and writes them, with the protected atlas and
 * its geometries, to the work folder that pages read. Figures whose content has not changed come
 * from the cache. Returns how many were drawn anew.
 */
export function precompute(atlas: Atlas, options: PrecomputeOptions): { drawn: number } {
  const { workFolder, onFigure } = options;
  const lookup = atlasLookup(atlas);
  const geometries = levelGeometries(atlas);
  const specs = uniqueSpecs([...figureSpecs(lookup), ...proseFigures(lookup)]);
  const { languages } = atlas.config;
  const total = specs.length * languages.length;
  const cache = figureCache(options.cacheFolder, { atlas, geometries });
  let done = 0;
  const draw = (language: Language): readonly Figure[] => {
    const context: AtlasContext = { lookup, geometries, locale: localeOf(language) };
    return specs.map((spec) => {
      done += 1;
      onFigure?.(done, total);
      return cache.figure(context, spec);
    });
  };
  rmSync(workFolder, { recursive: true, force: true });
  mkdirSync(join(workFolder, "public"), { recursive: true });
  const write = (name: string, content: unknown) =>
    writeFileSync(join(workFolder, name), JSON.stringify(content));
  write("atlas.json", atlas);
  write("geometries.json", geometries);
  for (const language of languages) write(`figures.${language}.json`, draw(language));
  // Written last: whoever follows the folder knows by it that all the rest is there.
  write("ready", total);
  return { drawn: cache.drawn() };
}

function uniqueSpecs(specs: readonly FigureSpec[]): readonly FigureSpec[] {
  return [...new Map(specs.map((spec) => [figureId(spec), spec])).values()];
}
