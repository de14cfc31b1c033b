import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { LevelGeometry } from "./carto/level-geometry.ts";
import { atlasLookup } from "./derive/lookup.ts";
import type { Figure } from "./figures/figure.ts";
import type { PageContext } from "./figures/figure-of.ts";
import { localeOf } from "./locales/locale.ts";
import type { Atlas } from "./model/atlas.ts";
import type { Language } from "./model/language.ts";

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
  const atlas = read<Atlas>("atlas.json");
  const geometries = read<readonly LevelGeometry[]>("geometries.json");
  const lookup = atlasLookup(atlas);
  return new Map(
    atlas.config.languages.map((language) => {
      const figures = read<readonly Figure[]>(`figures.${language}.json`);
      const byId = new Map(figures.map((figure) => [figure.id, figure]));
      return [language, { lookup, geometries, locale: localeOf(language), figures: byId }];
    }),
  );
}

function read<Content>(name: string): Content {
  return JSON.parse(readFileSync(join(WORK, name), "utf8")) as Content;
}
