import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { LevelGeometry } from "../src/carto/level-geometry.ts";
import type { Atlas } from "../src/model/atlas.ts";
import type { IndexResult } from "../src/model/composite-index.ts";
import { withPockets } from "../src/figures/index-pockets.ts";
import { geometryOf } from "../src/figures/map-sheet.ts";
import { contentHash } from "./content-hash.ts";
import { readKept, writeKept } from "./kept-file.ts";

/** What pockets are found in, and where those are kept that were found before. */
export interface KeptPockets {
  readonly geometries: readonly LevelGeometry[];
  readonly folder: string;
  /** Of the code that finds them. */
  readonly codeHash: string;
}

/**
 * Stores the pockets of the index of an atlas beside its scores. To find them takes seconds where there
 * are thousands of areas: it is done again where a score, the boundaries or the code are others.
 */
export function withKeptPockets(
  atlas: Atlas,
  { geometries, folder, codeHash }: KeptPockets,
): Atlas {
  const { indexResult: index } = atlas;
  if (index === null) return atlas;
  const scores = index.areas.map(({ area, score }) => [area, score]);
  const found = [index.level, scores, geometryOf({ geometries }, index.level)];
  const file = join(folder, `pockets-${contentHash([codeHash, JSON.stringify(found)])}.json`);
  const kept = readKept(file);
  if (kept !== undefined) {
    const pockets = JSON.parse(kept.toString("utf8")) as NonNullable<IndexResult["pockets"]>;
    return { ...atlas, indexResult: { ...index, pockets } };
  }
  const made = withPockets(atlas, { geometries });
  mkdirSync(folder, { recursive: true });
  writeKept(file, JSON.stringify(made.indexResult?.pockets));
  return made;
}
