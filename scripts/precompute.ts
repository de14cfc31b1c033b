import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { EditionHistory } from "../src/derive/edition-history.ts";
import type { AtlasContext } from "../src/figures/context.ts";
import type { Figure } from "../src/figures/figure.ts";
import type { Atlas } from "../src/model/atlas.ts";
import type { EditionParts } from "../src/model/edition.ts";
import type { Language } from "../src/model/language.ts";
import { levelGeometries, type LevelGeometry } from "../src/carto/level-geometry.ts";
import { atlasLookup, type AtlasLookup } from "../src/derive/lookup.ts";
import { editionFigure } from "../src/figures/edition-figure.ts";
import { figureId, type FigureSpec } from "../src/figures/figure-spec.ts";
import { figureSpecs } from "../src/figures/figure-specs.ts";
import { planSpecs } from "../src/figures/plan-specs.ts";
import { localeOf } from "../src/locales/locale.ts";
import { isMadeFrom, editionAtlas } from "../src/model/edition.ts";
import { AtlasError } from "../src/model/problem.ts";
import { figureCollisions } from "../src/prose/figure-collisions.ts";
import { writtenFigures, type WrittenFigure } from "../src/prose/prose-figures.ts";
import { codeHash, figureCache } from "./figure-cache.ts";
import { withKeptPockets } from "./kept-pockets.ts";
import { writeJsonLines } from "./write-json-lines.ts";
import { writeJson } from "./write-json.ts";

/** The file beside figures that says what each of them was drawn from. */
export const FIGURE_SPECS = "figure-specs.json";

/** What `precompute` tells while it draws, and what it needs of stored editions. */
export interface PrecomputeOptions {
  readonly workFolder: string;
  readonly cacheFolder: string;
  readonly onFigure?: (done: number, total: number) => void;
  readonly editions?: ReadonlyMap<string, EditionParts>;
  readonly history?: EditionHistory;
}

/**
 * Draws every figure of the site in every language and writes them, with the protected atlas and
 * its geometries, to the work folder that pages read; then those of each edition to which something
 * is pinned. Figures whose content has not changed come from the cache. Returns how many were drawn
 * anew. Throws an `AtlasError` where two of them would have one address.
 */
export function precompute(atlas: Atlas, options: PrecomputeOptions): { drawn: number } {
  const { workFolder, editions = new Map<string, EditionParts>() } = options;
  const { history = { editions: [], comparisons: [] } } = options;
  const prepare = (shown: Atlas): Prepared => {
    const geometries = levelGeometries(shown);
    const pockets = { geometries, folder: options.cacheFolder, codeHash: codeHash() };
    return { geometries, lookup: atlasLookup(withKeptPockets(shown, pockets)) };
  };
  const today = prepare(atlas);
  const { lookup } = today;
  const specs = uniqueSpecs(figureSpecs(lookup), writtenFigures(lookup));
  rmSync(workFolder, { recursive: true, force: true });
  mkdirSync(join(workFolder, "public"), { recursive: true });
  const write = (name: string, content: unknown) =>
    writeFileSync(join(workFolder, name), JSON.stringify(content));
  write("history.json", history);
  const { drawn: drawnToday } = drawAtlas(today, specs, { ...options, folder: workFolder });
  writeJson(join(workFolder, "atlas.json"), lookup.atlas);
  const ofEditions = [...editions].map(([name, parts]) => {
    const stored = prepare(editionAtlas(parts, atlas));
    const own = stored.lookup;
    const folder = join(workFolder, "editions", name);
    mkdirSync(folder, { recursive: true });
    const pinned = uniqueSpecs(pinnedPlanSpecs(own), writtenFigures(own));
    const { drawn } = drawAtlas(stored, pinned, { ...options, folder, edition: name });
    write(`editions/${name}/atlas.json`, { ...parts, indexResult: own.atlas.indexResult });
    return drawn;
  });
  // Written last: whoever follows the folder knows by it that all the rest is there.
  write("ready", specs.length);
  return { drawn: ofEditions.reduce((sum, drawn) => sum + drawn, drawnToday) };
}

/** An atlas as its figures are drawn: with its pockets, beside its boundaries. */
interface Prepared {
  readonly lookup: AtlasLookup;
  readonly geometries: readonly LevelGeometry[];
}

interface DrawingPlace extends Pick<PrecomputeOptions, "cacheFolder" | "onFigure"> {
  /** Where the drawn figures and the geometries are written. */
  readonly folder: string;
  readonly edition?: string;
}

/**
 * Draws the figures of an atlas and writes each before the next is drawn. Returns how many were not in
 * the cache.
 */
function drawAtlas(
  { lookup, geometries }: Prepared,
  specs: readonly FigureSpec[],
  { cacheFolder, onFigure, folder, edition }: DrawingPlace,
): { readonly drawn: number } {
  const { atlas } = lookup;
  const { languages } = atlas.config;
  const total = specs.length * languages.length;
  const cache = figureCache(cacheFolder, { lookup, geometries });
  writeJson(join(folder, FIGURE_SPECS), specs);
  let done = 0;
  const draw = function* (language: Language): Generator<readonly [id: string, json: string]> {
    const context: AtlasContext = { lookup, geometries, locale: localeOf(language, atlas.locales) };
    for (const spec of specs) {
      done += 1;
      onFigure?.(done, total);
      const json = cache.figure(context, spec);
      yield [figureId(spec), edition === undefined ? json : editionJson(json, edition)];
    }
  };
  for (const language of languages) {
    writeJsonLines(join(folder, `figures.${language}.jsonl`), draw(language));
  }
  writeFileSync(join(folder, "geometries.json"), JSON.stringify(geometries));
  return { drawn: cache.drawn() };
}

function editionJson(json: string, edition: string): string {
  return JSON.stringify(editionFigure(JSON.parse(json) as Figure, edition));
}

/** The figures of the pages of plans that are pinned to an edition. */
function pinnedPlanSpecs(lookup: AtlasLookup): readonly FigureSpec[] {
  return planSpecs(lookup).filter((spec) => !("plan" in spec) || isPinned(lookup, spec.plan));
}

function isPinned({ atlas }: AtlasLookup, id: string): boolean {
  const plan = atlas.plans.find((candidate) => candidate.id === id);
  return plan !== undefined && isMadeFrom(atlas, plan.edition);
}

/** Lists each figure once; of two that differ and have one address neither can be shown. */
function uniqueSpecs(
  ofPages: readonly FigureSpec[],
  written: readonly WrittenFigure[],
): readonly FigureSpec[] {
  const collisions = figureCollisions(ofPages, written);
  if (collisions.length > 0) throw new AtlasError(collisions);
  const specs = [...ofPages, ...written.map(({ spec }) => spec)];
  return [...new Map(specs.map((spec) => [figureId(spec), spec])).values()];
}
