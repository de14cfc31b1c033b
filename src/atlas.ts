import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LevelGeometry } from "./carto/level-geometry.ts";
import type { EditionHistory } from "./derive/edition-history.ts";
import type { PageContext } from "./figures/figure-of.ts";
import type { Figure } from "./figures/figure.ts";
import type { Atlas } from "./model/atlas.ts";
import type { EditionParts } from "./model/edition.ts";
import type { Language } from "./model/language.ts";
import { atlasLookup } from "./derive/lookup.ts";
import { noteAll, noteAnswer, withHeardParts, type Reads } from "./derive/reads.ts";
import { answerHash, readsNote } from "./derive/stored-reads.ts";
import { askedWords } from "./figures/asked.ts";
import { jsonLinesMap } from "./load/json-lines-map.ts";
import { localeOf } from "./locales/locale.ts";
import { editionAtlas } from "./model/edition.ts";
import { isOfShard, parseShard } from "./model/shard.ts";

/**
 * What the scripts say of a build. CHORA_WORK is the atlas that pages are made from: what
 * `scripts/precompute` wrote after disclosure control, and nothing else; pages never see the folder
 * that the editors write. CHORA_SHARD is the part of the pages that is laid out, such as "2/8", and
 * CHORA_TAKEN_OVER a file that lists the addresses of those that are there already, one a line.
 * CHORA_READS is a file in which is noted what pages have read.
 */
function said(name: "WORK" | "OFFLINE" | "PDF" | "SHARD" | "TAKEN_OVER" | "READS"): string {
  return process.env[`CHORA_${name}`] ?? "";
}

let loaded: ReadonlyMap<Language, PageContext> | undefined;

let wanted: ((path: string) => boolean) | undefined;

/** Gives the context of every language of the atlas, the default language first. */
export function contexts(): ReadonlyMap<Language, PageContext> {
  loaded ??= loadContexts();
  return loaded;
}

/** Lets go of the atlas: to verify what was made of it, nothing of it is needed. */
export function forgetContexts(): void {
  loaded = undefined;
}

/** Gives the context of one language. */
export function contextOf(language: string | undefined): PageContext {
  const context = contexts().get(language ?? "");
  if (context === undefined) throw new Error(`unknown language: ${language}`);
  return context;
}

/** Says whether this build lays out the page of an address below the base. */
export function isWanted(path: string): boolean {
  wanted ??= wantedPages();
  return wanted(path);
}

/** Notes for the next build from which numbers and texts a page was made, where it was asked to. */
export function keepReads(path: string, reads: Reads): void {
  const file = said("READS");
  if (file === "") return;
  appendFileSync(file, readsNote(path, reads));
}

function wantedPages(): (path: string) => boolean {
  const list = said("TAKEN_OVER");
  const takenOver = new Set(list === "" ? [] : readFileSync(list, "utf8").split("\n"));
  const shard = parseShard(said("SHARD"));
  return (path) => !takenOver.has(path) && (shard === undefined || isOfShard(path, shard));
}

function loadContexts(): ReadonlyMap<Language, PageContext> {
  const atlas = read("atlas.json") as Atlas;
  const stored = read("history.json") as EditionHistory;
  const history = withHeardParts(stored, ["comparisons"], noteAll);
  const { languages } = atlas.config;
  const hasPdf = said("PDF") === "1";
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
          : [[name, { ...edition, today: context, history, hasPdf }]];
      });
      return [language, { ...context, history, editions: new Map(own), hasPdf }];
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
      const context = { lookup, geometries, locale, isOffline: said("OFFLINE") === "1" };
      const file = join(workFolder(), `${folder}figures.${language}.jsonl`);
      const figures = jsonLinesMap<Figure>(file, (about, sum) => {
        // Of editions nothing is noted: they do not change.
        if (folder !== "") return;
        noteAnswer(askedWords({ question: "figure", language, about }), () => answerHash(sum));
      });
      return [language, { ...context, figures, figureSum: (id) => figures.sumOf(id) }];
    }),
  );
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(join(workFolder(), name), "utf8"));
}

function workFolder(): string {
  return said("WORK") || ".chora/work";
}
