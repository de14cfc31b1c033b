import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { LevelGeometry } from "./carto/level-geometry.ts";
import type { PageContext } from "./figures/figure-of.ts";
import type { Figure } from "./figures/figure.ts";
import type { Atlas } from "./model/atlas.ts";
import type { Language } from "./model/language.ts";
import { atlasLookup } from "./derive/lookup.ts";
import { localeOf } from "./locales/locale.ts";

/**
 * The atlas that pages are made from: what `scripts/precompute` wrote after disclosure control, and
 * nothing else. Pages never see the folder that the editors write.
 */
const WORK = process.env["CHORA_WORK"] ?? ".chora/work";

let loaded: ReadonlyMap<Language, PageContext> | undefined;

/** Gives the context of every language of the atlas, the default language first. */
export function contexts(): ReadonlyMap<Language, PageContext> {
  loaded ??= loadContexts();
  return loaded;
}

/** Gives the context of one language. */
export function contextOf(language: string | undefined): PageContext {
  const context = contexts().get(language ?? "");
  if (context === undefined) throw new Error(`unknown language: ${language}`);
  return context;
}

function loadContexts(): ReadonlyMap<Language, PageContext> {
  const atlas = read("atlas.json") as Atlas;
  const geometries = read("geometries.json") as readonly LevelGeometry[];
  const lookup = atlasLookup(atlas);
  return new Map(
    atlas.config.languages.map((language) => {
      const figures = read(`figures.${language}.json`) as readonly Figure[];
      const byId = new Map(figures.map((figure) => [figure.id, figure]));
      return [language, { lookup, geometries, locale: localeOf(language), figures: byId }];
    }),
  );
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(WORK, name), "utf8"));
}
