import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LevelGeometry } from "../src/carto/level-geometry.ts";
import type { AtlasContext } from "../src/figures/context.ts";
import type { FigureSpec } from "../src/figures/figure-spec.ts";
import type { Atlas } from "../src/model/atlas.ts";
import type { IndexResult } from "../src/model/composite-index.ts";
import type { IndicatorCode } from "../src/model/indicator.ts";
import { declaredIndex, INDEX_NUMBERS } from "../src/derive/index-numbers.ts";
import { atlasLookup, type AtlasLookup } from "../src/derive/lookup.ts";
import { withHeardParts } from "../src/derive/reads.ts";
import { drawFigure } from "../src/figures/draw-figure.ts";
import { readIndicators } from "../src/figures/read-indicators.ts";
import { contentHash } from "./content-hash.ts";
import { readKept, writeKept } from "./kept-file.ts";
import { filesBelow } from "./page-paths.ts";
import { ROOT } from "./settings.ts";

export interface FigureCache {
  /** Gives a figure as JSON. */
  readonly figure: (context: AtlasContext, spec: FigureSpec) => string;
  /** How many figures were drawn and not found. */
  readonly drawn: () => number;
}

/** Rooms whose code decides what a figure looks like. */
const ROOMS = [
  "model",
  "stats",
  "markup",
  "derive",
  "locales",
  "scales",
  "carto",
  "charts",
  "figures",
];

/**
 * Keeps drawn figures by the hash of all that they may show: the atlas without its prose, the
 * geometries, and the code that draws. A figure of an indicator is given the observations of that one
 * only, one of a plan the plans only, so that it stays as it is when others change.
 */
export function figureCache(
  folder: string,
  { lookup, geometries }: { lookup: AtlasLookup; geometries: readonly LevelGeometry[] },
): FigureCache {
  const base = contentHash([baseContent(lookup, geometries), codeHash()]);
  const narrowed = narrowing(lookup);
  let drawn = 0;
  mkdirSync(folder, { recursive: true });
  return {
    drawn: () => drawn,
    figure: (context, spec) => {
      const { language } = context.locale;
      const known = narrowed(spec);
      const key = contentHash([base, known.hash, language, JSON.stringify(spec)]);
      const file = join(folder, `${key}.json`);
      const kept = readKept(file);
      if (kept !== undefined) return kept.toString("utf8");
      drawn += 1;
      const figure = JSON.stringify(drawFigure({ ...context, lookup: known.lookup() }, spec));
      writeKept(file, figure);
      return figure;
    },
  };
}

/** All that a figure may show but plans, observations, and what the index makes of them. */
function baseContent({ atlas }: AtlasLookup, geometries: readonly LevelGeometry[]): string {
  const { config, areas, indicators, index } = atlas;
  const indexResult = atlas.indexResult && declaredIndex(atlas.indexResult);
  const { services, surveys, vocabularies, breakdowns, locales = [] } = atlas;
  const described = [config, areas, indicators, index, indexResult];
  const listed = [services, surveys, vocabularies, breakdowns, locales];
  return JSON.stringify([described, listed, geometries]);
}

interface NarrowAtlas {
  /** Of the observations in it. */
  readonly hash: string;
  readonly lookup: () => AtlasLookup;
}

/**
 * Narrows an atlas to the observations of some indicators, without the index and plans, or for a figure
 * of a plan to the plans. The last one is remembered: figures of one indicator follow each other.
 */
function narrowing(lookup: AtlasLookup): (spec: FigureSpec) => NarrowAtlas {
  const { atlas } = lookup;
  const byIndicator = Map.groupBy(atlas.observations, ({ indicator }) => indicator);
  const hashes = new Map(
    [...byIndicator].map(([code, items]) => [code, contentHash([JSON.stringify(items)])]),
  );
  const hashOf = (codes: readonly IndicatorCode[]) =>
    contentHash(codes.flatMap((code) => [code, hashes.get(code) ?? ""]));
  const indexHash = contentHash([JSON.stringify(atlas.indexResult)]);
  const plansHash = contentHash([JSON.stringify(atlas.plans)]);
  const whole = { hash: hashOf([...hashes.keys(), indexHash, plansHash]), lookup: () => lookup };
  let last: { readonly hash: string; readonly lookup: AtlasLookup } | undefined;
  return (spec) => {
    const codes = readIndicators(lookup, spec);
    if (codes === null) return whole;
    const isOfPlan = "plan" in spec;
    const hash = hashOf(isOfPlan ? [plansHash] : codes);
    const narrowed = (): AtlasLookup => {
      if (last?.hash === hash) return last.lookup;
      const named = new Set(codes);
      const observations = atlas.observations.filter(({ indicator }) => named.has(indicator));
      const narrow = atlasLookup({ ...atlas, observations, indexResult: closedIndex(atlas) });
      last = { hash, lookup: isOfPlan ? narrow : withoutPlans(narrow) };
      return last.lookup;
    };
    return { hash, lookup: narrowed };
  };
}

/** An index whose numbers cannot be read: a figure that did would stay as it is when they change. */
function closedIndex({ indexResult }: Atlas): IndexResult | null {
  if (indexResult === null) return null;
  return withHeardParts(indexResult, INDEX_NUMBERS, () => {
    throw new Error(`unknown index: ${indexResult.id}`);
  });
}

/** Tables of an atlas whose plans cannot be read, for the same reason. */
function withoutPlans(lookup: AtlasLookup): AtlasLookup {
  const atlas = withHeardParts(lookup.atlas, ["plans"], () => {
    throw new Error(`unknown plans: ${lookup.atlas.config.id}`);
  });
  return { ...lookup, atlas };
}

let loadedCode: string | undefined;

/** Gives the hash of the code that decides what figures show, as it was when first asked for. */
export function codeHash(): string {
  loadedCode ??= hashOfCode();
  return loadedCode;
}

function hashOfCode(): string {
  const files = ROOMS.flatMap((room) => {
    const folder = join(ROOT, "src", room);
    return filesBelow(folder).map((name) => readFileSync(join(folder, name), "utf8"));
  });
  const packages = readFileSync(join(ROOT, "package-lock.json"), "utf8");
  // Node brings the words and digits of languages with it.
  return contentHash([process.version, ...files, packages]);
}
