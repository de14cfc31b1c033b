import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { EditionHistory } from "../../src/derive/edition-history.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import type { Settings } from "../settings.ts";
import { declaredIndex } from "../../src/derive/index-numbers.ts";
import { atlasLookup } from "../../src/derive/lookup.ts";
import { withMeasuredIndicators } from "../../src/derive/plan-indicators.ts";
import { TEXTS } from "../../src/derive/texts.ts";
import { contentHash } from "../content-hash.ts";
import { engineHash } from "../engine-hash.ts";
import { filesBelow } from "../page-paths.ts";
import { FIGURE_SPECS } from "../precompute.ts";

/**
 * Gives the hash of all that pages of places, indicators, figures and services show, and downloads
 * hold, and of what makes them, except for numbers (`numberHashes`), for texts of which they note
 * whether they show them (`textHashes`), and for what `areaMentionHashes` tells: of the issues and
 * papers they know only how many there are. A text may bring a figure with it or narrow one, so what
 * figures are drawn from is part of it.
 */
export function pageBase(
  settings: Settings,
  atlas: Atlas,
  { editions }: Pick<EditionHistory, "editions">,
): string {
  const { issues, papers, observations: _, indexResult, plans, ...rest } = atlas;
  const periods = [...atlasLookup(atlas).periodsByIndicatorLevel];
  const index = indexResult && declaredIndex(indexResult);
  const planned = withMeasuredIndicators(plans, (indicator) => ({ ...indicator, readings: [] }));
  const { root, workFolder, hasPdf = false, sourceDay = "" } = settings;
  const known = { issues: issues.length, papers: papers.length, hasPdf, sourceDay };
  return contentHash([
    engineHash(root),
    JSON.stringify([withoutTexts(rest), known, periods, index, planned, editions]),
    ...drawnSpecs(workFolder),
    ...pinnedEditions(workFolder),
  ]);
}

function withoutTexts(parts: object): object {
  const names: readonly string[] = TEXTS;
  return Object.fromEntries(Object.entries(parts).filter(([name]) => !names.includes(name)));
}

/**
 * The editions to which something is pinned, and their figures, which have pages too: what pages ask
 * of an edition is not noted (`asked`), though it has plans of today which it did not know.
 */
function pinnedEditions(folder: string): readonly string[] {
  return filesBelow(folder)
    .filter((file) => /^editions\/[^/]+\/(?:atlas\.json|figures\..+\.jsonl)$/.test(file))
    .map((file) => readFileSync(join(folder, file), "utf8"));
}

/** What figures are drawn from: of that an id tells only a part, and the page of a figure names all. */
function drawnSpecs(folder: string): readonly string[] {
  return filesBelow(folder)
    .filter((file) => basename(file) === FIGURE_SPECS)
    .map((file) => readFileSync(join(folder, file), "utf8"));
}
