import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { KnownAtlas } from "./known-atlas.ts";
import type { LastSite } from "./last-site/last-site.ts";
import type { SiteRecord } from "./last-site/site-record.ts";
import type { Settings } from "./settings.ts";
import type { Terminal } from "./terminal.ts";
import { contexts, forgetContexts } from "../src/atlas.ts";
import { addressList } from "../src/publish/address-list.ts";
import { ADDRESSES } from "./address-problems.ts";
import { finishSite } from "./finish-site.ts";
import { indexSearch } from "./index-search.ts";
import { oneLimit } from "./one-limit.ts";
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
  readonly atlas: KnownAtlas;
  /** What can be taken over from the last good site; left out where nothing can. */
  readonly last?: LastSite;
  /** Says what of the atlas was changed since the build began to copy it. */
  readonly lateChanges: () => readonly string[];
}

/** What forbids that a site is published, and what the next build can know of it. */
export interface CompletedSite extends Pick<SiteRecord, "downloads" | "search"> {
  readonly problems: readonly string[];
}

/**
 * Adds to the pages of a site all that goes with them: pictures, prints, downloads, the search, and at
 * last the manifest.
 */
export async function completeSite(site: SiteInProgress): Promise<CompletedSite> {
  const { settings, terminal, folder, atlas, lateChanges, last } = site;
  writeMedia(atlas.media, settings.atlasFolder, folder);
  if (settings.hasPdf === true) await printPages(site);

  const publishing = terminal.step("Write downloads and feeds");
  oneLimit(true);
  const target = { folder, paths: pagePaths(folder), last };
  const { count, kept, taken, drawn, downloads } = await publishSite(settings, target);
  if (taken.length > 0) {
    const problems = taken.map((path) => `${path}: this address is taken by a page`);
    return { problems, downloads, search: {} };
  }
  writeFileSync(join(folder, SITE_MARK), SITE_MARK_TEXT);
  writeFileSync(join(folder, ADDRESSES), addressList(atlas.config.id, filesBelow(folder)));
  publishing.done(`${count} files, ${kept} as they were, ${drawn} pictures drawn anew`);

  const search = settings.isOffline === true ? {} : await searchable(site);

  forgetContexts();
  oneLimit(false);
  const verifying = terminal.step("Verify links, policy and disclosure");
  const { problems, warnings } = await finishSite({ settings, folder, atlas, last, lateChanges });
  for (const text of warnings) terminal.line(`warning  ${text}`);
  verifying.done(problems.length === 0 ? "in order" : problemCounts(problems.length, 0));
  return { problems, downloads, search };
}

async function searchable({ settings, terminal, folder, last }: SiteInProgress) {
  const indexing = terminal.step("Index the search");
  const known = last && { last, cacheFolder: join(settings.root, ".chora", "search") };
  const { pageCount, hashes } = await indexSearch(folder, contexts(), known);
  indexing.done(`${pageCount} pages`);
  return hashes;
}

async function printPages({ settings, folder, terminal, atlas }: SiteInProgress): Promise<void> {
  const { base, asOf } = atlas.config;
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
