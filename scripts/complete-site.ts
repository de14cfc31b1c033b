import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { OpenAtlas } from "./open-atlas.ts";
import type { Settings } from "./settings.ts";
import type { Terminal } from "./terminal.ts";
import { contexts } from "../src/atlas.ts";
import { addressList } from "../src/publish/address-list.ts";
import { ADDRESSES } from "./address-problems.ts";
import { finishSite } from "./finish-site.ts";
import { indexSearch } from "./index-search.ts";
import { filesBelow, pagePaths } from "./page-paths.ts";
import { printSite } from "./pdf/print-site.ts";
import { publishSite } from "./publish-site.ts";
import { problemCounts } from "./report-problems.ts";
import { SITE_MARK, SITE_MARK_TEXT } from "./site-folder.ts";
import { writeMedia } from "./write-media.ts";

/** A site that has its pages. */
export interface SiteInProgress {
  readonly settings: Settings;
  readonly terminal: Terminal;
  readonly folder: string;
  readonly read: OpenAtlas;
  /** Says what of the atlas was changed since the build began to copy it. */
  readonly lateChanges: () => readonly string[];
}

/**
 * Adds to the pages of a site all that goes with them: pictures, prints, downloads, the search, and at
 * last the manifest. Says what forbids that the site is published.
 */
export async function completeSite(site: SiteInProgress): Promise<readonly string[]> {
  const { settings, terminal, folder, read, lateChanges } = site;
  writeMedia(read.atlas, settings.atlasFolder, folder);
  if (settings.hasPdf === true) await printPages(site);

  const publishing = terminal.step("Write downloads and feeds");
  const { count, taken, drawn } = await publishSite(settings, folder, pagePaths(folder));
  if (taken.length > 0) return taken.map((path) => `${path}: this address is taken by a page`);
  writeFileSync(join(folder, SITE_MARK), SITE_MARK_TEXT);
  writeFileSync(join(folder, ADDRESSES), addressList(read.atlas.config.id, filesBelow(folder)));
  publishing.done(`${count} files, ${drawn} pictures drawn anew`);

  if (settings.isOffline !== true) {
    const indexing = terminal.step("Index the search");
    indexing.done(`${await indexSearch(folder, contexts())} pages`);
  }

  const verifying = terminal.step("Verify links, policy and disclosure");
  const { problems, warnings } = await finishSite({ settings, folder, read, lateChanges });
  for (const text of warnings) terminal.line(`warning  ${text}`);
  verifying.done(problems.length === 0 ? "in order" : problemCounts(problems.length, 0));
  return problems;
}

async function printPages({ settings, folder, terminal, read }: SiteInProgress): Promise<void> {
  const { base, asOf } = read.atlas.config;
  const printing = terminal.step("Print plans and profiles");
  const files = await printSite({
    folder,
    base,
    day: settings.sourceDay ?? asOf,
    choice: { kinds: [], languages: [] },
    onPage: (done, total) => printing.count(done, total),
  });
  printing.done(`${files.length} files`);
}
