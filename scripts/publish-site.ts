import { existsSync } from "node:fs";
import { join } from "node:path";
import type { PublishedFile } from "../src/publish/published-file.ts";
import type { Settings } from "./settings.ts";
import { contexts } from "../src/atlas.ts";
import { editionRedirects } from "../src/publish/edition-redirects.ts";
import { publishedFiles } from "../src/publish/published-files.ts";
import { sitemap } from "../src/publish/sitemap.ts";
import { isLargeAtlas } from "../src/views/social-picture.ts";
import { drawPictures } from "./draw-pictures.ts";
import { editionArchives } from "./edition-archives.ts";
import { pageFiles } from "./page-files.ts";
import { siteSbom } from "./site-sbom.ts";
import { withSourceDay } from "./source-day.ts";
import { writeFiles, type FilesWritten } from "./write-files.ts";

/** Thousands of pictures of twice the size would take longer than all the rest. */
const SCALE_OF_MANY = 1;

/** What was published beside the pages. */
export interface PublishedSite extends FilesWritten {
  /** How many pictures were drawn and not found. */
  readonly drawn: number;
}

/**
 * Writes all that is not a page into the folder of a finished site: downloads, feeds, redirects, the
 * sitemap of the pages at `paths`, pictures. One file is made after the other, and none is kept.
 */
export async function publishSite(
  { atlasFolder, root, sourceDay }: Settings,
  folder: string,
  paths: readonly string[],
): Promise<PublishedSite> {
  const cacheFolder = join(root, ".chora");
  const [first] = contexts().values();
  if (first === undefined) throw new Error("missing context: no language");
  const scale = isLargeAtlas(first) ? SCALE_OF_MANY : undefined;
  const pictures = drawPictures(publishedFiles(contexts()), cacheFolder, scale);
  const asked = pageFiles(contexts().values(), folder, cacheFolder);
  const files = async function* (): AsyncGenerator<PublishedFile> {
    yield* pictures.files;
    yield* asked.files;
    yield* editionArchives(atlasFolder);
    yield* editionRedirects(contexts(), (path) => existsSync(join(folder, path, "index.html")));
    yield* sitemap(paths, first.lookup.atlas.config);
    yield siteSbom(root);
  };
  const dated = async function* (): AsyncGenerator<PublishedFile> {
    for await (const file of files()) yield withSourceDay(file, sourceDay);
  };
  const written = await writeFiles(folder, dated());
  return { ...written, drawn: pictures.drawn() + asked.drawn() };
}
