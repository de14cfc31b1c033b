import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AtlasConfig } from "../src/model/atlas-config.ts";
import type { Settings } from "./settings.ts";
import type { Terminal } from "./terminal.ts";
import { contexts } from "../src/atlas.ts";
import { addressList } from "../src/publish/address-list.ts";
import { ADDRESSES } from "./address-problems.ts";
import { editionHistory } from "./edition-history.ts";
import { findBrowser } from "./find-browser.mjs";
import { finishSite } from "./finish-site.ts";
import { indexSearch } from "./index-search.ts";
import { watchLateFiles } from "./late-changes.ts";
import { mdxDistrust } from "./mdx-trust.ts";
import { filesBelow, pagePaths } from "./page-paths.ts";
import { NO_BROWSER, printSite } from "./pdf/print-site.ts";
import { precompute } from "./precompute.ts";
import { publicProblems } from "./public-problems.ts";
import { publishSite } from "./publish-site.ts";
import { readAtlas, type ReadResult } from "./read-atlas.ts";
import { renderPages } from "./render-pages.ts";
import { problemCounts, reportProblems } from "./report-problems.ts";
import {
  newFolderOf,
  outFolderProblem,
  recoverSite,
  SITE_MARK,
  SITE_MARK_TEXT,
  swapIn,
} from "./site-folder.ts";
import { writeMedia } from "./write-media.ts";

/**
 * Builds the site of an atlas: read, draw, lay out, write the downloads, index, verify, and only
 * then put the new site in the place of the old one. Whatever fails before, the old site stays.
 */
export async function buildSite(settings: Settings, terminal: Terminal): Promise<boolean> {
  const forbidden = outFolderProblem(settings);
  if (forbidden !== undefined) {
    terminal.fail(forbidden);
    return false;
  }
  if (settings.hasPdf === true && findBrowser() === undefined) {
    terminal.fail(NO_BROWSER);
    return false;
  }
  recoverSite(settings.outFolder);
  const reading = terminal.step("Read and check the atlas");
  const read = readAtlas(settings);
  const publicFiles = publicProblems(settings, read.atlas?.config.languages);
  reportProblems(terminal, [...read.problems, ...publicFiles]);
  if (read.atlas === undefined || publicFiles.length > 0) {
    terminal.fail("nothing was built; the last good site is as it was.");
    return false;
  }
  reading.done(`${read.atlas.observations.length} observations`);
  const distrust = mdxDistrust(settings, read.atlas.config);
  if (distrust !== undefined) {
    terminal.fail(distrust);
    return false;
  }
  const folder = newFolderOf(settings.outFolder);
  rmSync(folder, { recursive: true, force: true });
  try {
    const problems = await makeSite({ settings, terminal, folder, read });
    if (problems.length > 0) {
      for (const problem of problems) terminal.line(`error    ${problem}`);
      terminal.fail(`${problemCounts(problems.length, 0)}; the last good site is as it was.`);
      return false;
    }
    swapIn(folder, settings.outFolder);
    terminal.line(`The site is in ${settings.outFolder}`);
    return true;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface SiteInProgress {
  readonly settings: Settings;
  readonly terminal: Terminal;
  readonly folder: string;
  readonly read: ReadResult;
}

async function makeSite(site: SiteInProgress): Promise<readonly string[]> {
  const { settings, terminal, folder, read } = site;
  const { atlas } = read;
  if (atlas === undefined) throw new Error("missing atlas: nothing was read");
  const { workFolder } = settings;
  const lateChanges = watchLateFiles(settings.atlasFolder);
  const cacheFolder = join(settings.root, ".chora", "figures");

  const drawing = terminal.step("Draw maps and charts");
  const { drawn } = precompute(atlas, {
    workFolder,
    cacheFolder,
    editions: read.editions,
    history: editionHistory(settings.atlasFolder, atlas),
    onFigure: (done, total) => drawing.count(done, total),
  });
  drawing.done(`${drawn} drawn anew`);

  const laying = terminal.step("Lay out the pages");
  await renderPages(settings, atlas.config, folder);
  writeMedia(atlas, settings.atlasFolder, folder);
  const paths = pagePaths(folder);
  laying.done(`${paths.length} pages`);
  if (settings.hasPdf === true) await printPages(site, atlas.config);

  const publishing = terminal.step("Write downloads and feeds");
  const { count, taken, drawn: pictures } = await publishSite(settings, folder, paths);
  if (taken.length > 0) return taken.map((path) => `${path}: this address is taken by a page`);
  writeFileSync(join(folder, SITE_MARK), SITE_MARK_TEXT);
  writeFileSync(join(folder, ADDRESSES), addressList(atlas.config.id, filesBelow(folder)));
  publishing.done(`${count} files, ${pictures} pictures drawn anew`);

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

async function printPages(
  { settings, folder, terminal }: SiteInProgress,
  { base, asOf }: AtlasConfig,
): Promise<void> {
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
