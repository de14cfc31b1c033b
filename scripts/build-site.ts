import type { Settings } from "./settings.ts";
import type { Terminal } from "./terminal.ts";
import { contexts } from "../src/atlas.ts";
import { completeSite } from "./complete-site.ts";
import { contentHash } from "./content-hash.ts";
import { drawFigures } from "./draw-figures.ts";
import { knownAtlas, type KnownAtlas } from "./known-atlas.ts";
import { areaMentionHashes } from "./last-site/area-mention-hashes.ts";
import {
  lastingPages,
  lastSite,
  pageAddress,
  takeOver,
  type Shown,
} from "./last-site/last-site.ts";
import { numberHashes } from "./last-site/number-hashes.ts";
import { pageBase } from "./last-site/page-base.ts";
import { notedReads } from "./last-site/page-reads.ts";
import { writeSiteRecord } from "./last-site/site-record.ts";
import { textHashes } from "./last-site/text-hashes.ts";
import { watchLateFiles } from "./late-changes.ts";
import { openAtlas } from "./open-atlas.ts";
import { pagePaths } from "./page-paths.ts";
import { astroEnvironment, readsFile, renderPages } from "./render-pages.ts";
import { replaceSite } from "./replace-site.ts";

/**
 * Builds the site of an atlas: read, draw, lay out, write the downloads, index, verify, and only
 * then put the new site in the place of the old one. Whatever fails before, the old site stays.
 */
export async function buildSite(settings: Settings, terminal: Terminal): Promise<boolean> {
  let made: Parameters<typeof writeSiteRecord>[1] | undefined;
  const isBuilt = await replaceSite(settings, terminal, async (folder) => {
    const drawn = drawnAtlas(settings, terminal);
    if (drawn === undefined) return undefined;
    const { atlas, shown, lateChanges } = drawn;
    const laying = terminal.step("Lay out the pages");
    // What is asked again of the atlas is asked as the pages will ask it.
    Object.assign(process.env, astroEnvironment(settings, atlas.config));
    const last = lastSite(settings, shown, contexts);
    const takenOver = last.pages.map(pageAddress);
    await renderPages(settings, atlas.config, { folder, takenOver });
    takeOver(last, last.pages, folder);
    laying.done(`${pagePaths(folder).length} pages, ${last.pages.length} as they were`);
    const pages = lastingPages(folder);
    const site = { settings, terminal, folder, atlas, last, lateChanges };
    const { problems, ...completed } = await completeSite(site);
    const reads = { ...last.reads, ...notedReads(readsFile(settings)) };
    made = { ...shown, pages, reads, ...completed };
    return problems;
  });
  if (isBuilt && made !== undefined && settings.isOffline !== true) writeSiteRecord(settings, made);
  return isBuilt;
}

interface DrawnAtlas {
  readonly atlas: KnownAtlas;
  readonly shown: Shown;
  /** Says what of the atlas was changed since the build began to copy it. */
  readonly lateChanges: () => readonly string[];
}

/**
 * Reads an atlas and draws its figures. With the end of this function its numbers leave the memory:
 * what waits for the pages must not hold them.
 */
function drawnAtlas(settings: Settings, terminal: Terminal): DrawnAtlas | undefined {
  const read = openAtlas(settings, terminal);
  if (read === undefined) return undefined;
  const lateChanges = watchLateFiles(settings.atlasFolder);
  const history = drawFigures(settings, terminal, read);
  const atlas = knownAtlas(read);
  const shown = {
    base: pageBase(settings, read.atlas, history),
    hashes: numberHashes(read.atlas, history),
    texts: textHashes(read.atlas),
    mentions: areaMentionHashes(read.atlas),
    secrets: contentHash(atlas.secrets.map(String)),
  };
  return { atlas, shown, lateChanges };
}
