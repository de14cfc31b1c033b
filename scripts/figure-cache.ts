import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LevelGeometry } from "../src/carto/level-geometry.ts";
import type { AtlasContext } from "../src/figures/context.ts";
import type { FigureSpec } from "../src/figures/figure-spec.ts";
import type { Figure } from "../src/figures/figure.ts";
import type { Atlas } from "../src/model/atlas.ts";
import { drawFigure } from "../src/figures/draw-figure.ts";
import { contentHash } from "./content-hash.ts";
import { readKept, writeKept } from "./kept-file.ts";
import { filesBelow } from "./page-paths.ts";
import { ROOT } from "./settings.ts";

export interface FigureCache {
  readonly figure: (context: AtlasContext, spec: FigureSpec) => Figure;
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
 * Keeps drawn figures by the hash of all that they show: the atlas without its prose, the
 * geometries, and the code that draws.
 */
export function figureCache(
  folder: string,
  { atlas, geometries }: { atlas: Atlas; geometries: readonly LevelGeometry[] },
): FigureCache {
  const { config, areas, indicators, observations, indexResult, services, surveys, vocabularies } =
    atlas;
  const numbers = [config, areas, indicators, observations, indexResult];
  const { breakdowns, plans, locales = [] } = atlas;
  const content = [
    ...numbers,
    services,
    surveys,
    vocabularies,
    breakdowns,
    plans,
    locales,
    geometries,
  ];
  const base = contentHash([JSON.stringify(content), codeHash()]);
  let drawn = 0;
  mkdirSync(folder, { recursive: true });
  return {
    drawn: () => drawn,
    figure: (context, spec) => {
      const key = contentHash([base, context.locale.language, JSON.stringify(spec)]);
      const file = join(folder, `${key}.json`);
      const known = readKnown(file);
      if (known !== undefined) return known;
      drawn += 1;
      const figure = drawFigure(context, spec);
      writeKept(file, JSON.stringify(figure));
      return figure;
    },
  };
}

function readKnown(file: string): Figure | undefined {
  const kept = readKept(file);
  return kept === undefined ? undefined : (JSON.parse(kept.toString("utf8")) as Figure);
}

function codeHash(): string {
  const files = ROOMS.flatMap((room) => {
    const folder = join(ROOT, "src", room);
    return filesBelow(folder).map((name) => readFileSync(join(folder, name), "utf8"));
  });
  return contentHash([...files, readFileSync(join(ROOT, "package-lock.json"), "utf8")]);
}
