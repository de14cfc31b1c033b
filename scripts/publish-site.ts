import { appendFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import type { PublishedFile } from "../src/publish/published-file.ts";
import type { Settings } from "./settings.ts";
import { contexts } from "../src/atlas.ts";
import { editionRedirects } from "../src/publish/edition-redirects.ts";
import { numberFiles, textFiles } from "../src/publish/published-files.ts";
import { sitemap } from "../src/publish/sitemap.ts";
import { isLargeAtlas } from "../src/views/social-picture.ts";
import { drawPictures } from "./draw-pictures.ts";
import { editionArchives } from "./edition-archives.ts";
import { keptPacks } from "./kept-packs.ts";
import { takeOver, type LastSite } from "./last-site/last-site.ts";
import { lastingFiles } from "./last-site/lasting-files.ts";
import { pageFiles } from "./page-files.ts";
import { readsFile } from "./render-pages.ts";
import { siteSbom } from "./site-sbom.ts";
import { withSourceDay } from "./source-day.ts";
import { writeFiles, type FilesWritten } from "./write-files.ts";

/** Thousands of pictures of twice the size would take longer than all the rest. */
const SCALE_OF_MANY = 1;

/** What was published beside the pages. */
export interface PublishedSite extends FilesWritten {
  /** How many files are those of the last good site. */
  readonly kept: number;
  /** How many pictures were drawn and not found. */
  readonly drawn: number;
  /** The files that say nothing of issues and papers, and last as long as the numbers do. */
  readonly downloads: readonly string[];
}

/** Where what goes with the pages is written. */
export interface PublishTarget {
  readonly folder: string;
  /** The addresses of the pages. */
  readonly paths: readonly string[];
  /** What of the last good site can be taken over; left out where nothing can. */
  readonly last?: LastSite | undefined;
}

/**
 * Writes all that is not a page into the folder of a finished site: downloads, feeds, redirects, the
 * sitemap of its pages, pictures. One file is made after the other, and none is kept. From which numbers
 * they were made is noted beside what pages have noted.
 */
export async function publishSite(
  settings: Settings,
  { folder, paths, last }: PublishTarget,
): Promise<PublishedSite> {
  const { atlasFolder, root, sourceDay } = settings;
  const cacheFolder = join(root, ".chora");
  const [first] = contexts().values();
  if (first === undefined) throw new Error("missing context: no language");
  const scale = isLargeAtlas(first) ? SCALE_OF_MANY : undefined;
  const packs = keptPacks(cacheFolder);
  const hasAll = last?.hasAllDownloads === true;
  const copied = hasAll ? last.downloads : [];
  if (hasAll) takeOver(last, copied, folder);
  const made = lastingFiles(hasAll ? [] : numberFiles(contexts(), packs.pack), last);
  const downloads = drawPictures(made.files, cacheFolder, scale);
  const texts = drawPictures(textFiles(contexts()), cacheFolder, scale);
  const asked = pageFiles(contexts().values(), folder, cacheFolder);
  const lasting = [...copied];
  const files = async function* (): AsyncGenerator<PublishedFile> {
    for await (const file of downloads.files) {
      lasting.push(file.path.slice(1));
      yield file;
    }
    yield* texts.files;
    yield* asked.files;
    yield* editionArchives(atlasFolder, packs.pack);
    yield* editionRedirects(contexts(), (path) => existsSync(join(folder, path, "index.html")));
    yield* sitemap(paths, first.lookup.atlas.config);
    yield siteSbom(root);
  };
  const dated = async function* (): AsyncGenerator<PublishedFile> {
    for await (const file of files()) yield withSourceDay(file, sourceDay);
  };
  const written = await writeFiles(folder, dated());
  // Shares of several machines are merged without a last site, and note nothing for a next one.
  if (last !== undefined) appendFileSync(readsFile(settings), made.notes());
  // What was not made has asked for no packed files, and may do so again.
  if (last === undefined || last.downloads.length === 0) packs.sweep();
  const drawn = downloads.drawn() + texts.drawn() + asked.drawn();
  const count = written.count + copied.length;
  const kept = made.kept() + copied.length;
  return { ...written, count, kept, drawn, downloads: lasting };
}
