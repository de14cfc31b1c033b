import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { LevelGeometry } from "./carto/level-geometry.ts";
import type { EditionHistory } from "./derive/edition-history.ts";
import type { PageContext } from "./figures/figure-of.ts";
import type { Figure } from "./figures/figure.ts";
import type { Atlas } from "./model/atlas.ts";
import type { EditionParts } from "./model/edition.ts";
import type { Language } from "./model/language.ts";
import { atlasLookup } from "./derive/lookup.ts";
import { jsonLinesMap } from "./load/json-lines-map.ts";
import { localeOf } from "./locales/locale.ts";
import { editionAtlas } from "./model/edition.ts";

/**
 * The atlas that pages are made from: what `scripts/precompute` wrote after disclosure control, and
 * nothing else. Pages never see the folder that the editors write.
 */
const WORK = process.env["CHORA_WORK"] ?? ".chora/work";

const IS_OFFLINE = process.env["CHORA_OFFLINE"] === "1";

const HAS_PDF = process.env["CHORA_PDF"] === "1";

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
  const history = read("history.json") as EditionHistory;
  const { languages } = atlas.config;
  const today = atlasContexts(languages, { atlas, folder: "" });
  const editions = (atlas.editions?.pinned ?? []).map((name) => {
    const folder = `editions/${name}/`;
    const parts = read(`${folder}atlas.json`) as EditionParts;
    const own = atlasContexts(languages, { atlas: editionAtlas(parts, atlas), folder });
    return [name, own] as const;
  });
  return new Map(
    [...today].map(([language, context]) => {
      const own = editions.flatMap(([name, byLanguage]): (readonly [string, PageContext])[] => {
        const edition = byLanguage.get(language);
        return edition === undefined
          ? []
          : [[name, { ...edition, today: context, history, hasPdf: HAS_PDF }]];
      });
      return [language, { ...context, history, editions: new Map(own), hasPdf: HAS_PDF }];
    }),
  );
}

interface Stored {
  readonly atlas: Atlas;
  /** Where its geometries and figures wait. */
  readonly folder: string;
}

function atlasContexts(
  languages: readonly Language[],
  { atlas, folder }: Stored,
): ReadonlyMap<Language, PageContext> {
  const lookup = atlasLookup(atlas);
  const geometries = read(`${folder}geometries.json`) as readonly LevelGeometry[];
  return new Map(
    languages.map((language) => {
      const locale = localeOf(language, atlas.locales);
      const context = { lookup, geometries, locale, isOffline: IS_OFFLINE };
      const figures = jsonLinesMap<Figure>(join(WORK, `${folder}figures.${language}.jsonl`));
      return [language, { ...context, figures }];
    }),
  );
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(WORK, name), "utf8"));
}
