import type { Settings } from "./settings.ts";
import type { Terminal } from "./terminal.ts";
import { completeSite } from "./complete-site.ts";
import { drawFigures } from "./draw-figures.ts";
import { areaMentionHashes } from "./last-site/area-mention-hashes.ts";
import { pageBase } from "./last-site/page-base.ts";
import { pageAddress, pagesTakenOver, takeOver } from "./last-site/pages-taken-over.ts";
import { writeSiteRecord } from "./last-site/site-record.ts";
import { watchLateFiles } from "./late-changes.ts";
import { openAtlas } from "./open-atlas.ts";
import { pagePaths } from "./page-paths.ts";
import { renderPages } from "./render-pages.ts";
import { replaceSite } from "./replace-site.ts";

/**
 * Builds the site of an atlas: read, draw, lay out, write the downloads, index, verify, and only
 * then put the new site in the place of the old one. Whatever fails before, the old site stays.
 */
export async function buildSite(settings: Settings, terminal: Terminal): Promise<boolean> {
  let made: Parameters<typeof writeSiteRecord>[1] | undefined;
  const isBuilt = await replaceSite(settings, terminal, async (folder) => {
    const read = openAtlas(settings, terminal);
    if (read === undefined) return undefined;
    const { atlas } = read;
    const lateChanges = watchLateFiles(settings.atlasFolder);
    drawFigures(settings, terminal, read);
    const laying = terminal.step("Lay out the pages");
    made = { base: pageBase(settings, atlas), mentions: areaMentionHashes(atlas) };
    const kept = pagesTakenOver(settings, made);
    await renderPages(settings, atlas.config, { folder, takenOver: kept.map(pageAddress) });
    takeOver(settings.outFolder, kept, folder);
    laying.done(`${pagePaths(folder).length} pages, ${kept.length} as they were`);
    return completeSite({ settings, terminal, folder, read, lateChanges });
  });
  if (isBuilt && made !== undefined && settings.isOffline !== true) writeSiteRecord(settings, made);
  return isBuilt;
}
