import type { KnownAtlas } from "./known-atlas.ts";
import type { LastSite } from "./last-site/last-site.ts";
import type { Settings } from "./settings.ts";
import { checksum } from "../src/load/checksums.ts";
import { addressProblems } from "./address-problems.ts";
import { makeOffline } from "./offline/make-offline.ts";
import { writeChecksums } from "./site-checksums.ts";
import { verifySite } from "./verify-site.ts";

export interface FinishedSite {
  readonly settings: Settings;
  readonly folder: string;
  readonly atlas: KnownAtlas;
  readonly last?: LastSite | undefined;
  /** Says what of the atlas was changed since the build began to copy it. */
  readonly lateChanges: () => readonly string[];
}

/** What forbids that a site is published, and what it has lost without being forbidden. */
export interface SiteFindings {
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
}

/**
 * Verifies a site whose files are all written; one without a problem is made readable without a
 * server, where that was asked for, and sealed with its manifest.
 */
export async function finishSite({
  settings,
  folder,
  atlas,
  last,
  lateChanges,
}: FinishedSite): Promise<SiteFindings> {
  const isOffline = settings.isOffline === true;
  const { pages, downloads: warnings } = addressProblems(folder, settings.atlasFolder);
  const unchanged = last?.pages ?? [];
  const searched = last?.isSearched === true ? [...unchanged, ...last.downloads] : [];
  const sums = new Map(last?.sums);
  const onRead = (file: string, bytes: Uint8Array) => {
    if (!isOffline && !sums.has(file)) sums.set(file, checksum(bytes));
  };
  const known = { hasSearch: !isOffline, unchanged, searched, onRead };
  const found = await verifySite(folder, atlas, known);
  const problems = [...found, ...pages, ...lateChanges()];
  if (problems.length > 0) return { problems, warnings };
  const unread = isOffline ? makeOffline(folder, atlas.config.base) : [];
  if (unread.length === 0) writeChecksums(folder, atlas.config, sums);
  return { problems: unread, warnings };
}
