import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Atlas } from "../../src/model/atlas.ts";
import type { Settings } from "../settings.ts";
import { contentHash } from "../content-hash.ts";
import { engineHash } from "../engine-hash.ts";

/**
 * Gives the hash of all that the pages of places, indicators, figures and services show, and of what
 * makes them, except for what `areaMentionHashes` tells: of the issues and papers they know only how
 * many there are.
 */
export function pageBase(settings: Settings, atlas: Atlas): string {
  const { issues, papers, ...rest } = atlas;
  const { root, workFolder, hasPdf = false } = settings;
  const history = readFileSync(join(workFolder, "history.json"), "utf8");
  const counts = { issues: issues.length, papers: papers.length };
  return contentHash([engineHash(root), JSON.stringify([rest, counts, hasPdf]), history]);
}
