import { existsSync } from "node:fs";
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
  /** Which of the files say nothing of issues and papers, and last as long as the numbers do. */
  readonly lasting: readonly string[];
}

/** Where what goes with the pages is written. */
export interface PublishTarget {
  readonly folder: string;
  /** The addresses of the pages. */
  readonly paths: readonly string[];
  /** True where the files that last as long as the numbers are there already. */
  readonly hasNumbers: boolean;
}

/**
 * Writes all that is not a page into the folder of a finished site: downloads, feeds, redirects, the
 * sitemap of its pages, pictures. One file is made after the other, and none is kept.
 */
export async function publishSite(
  { atlasFolder, root, sourceDay }: Settings,
  { folder, paths, hasNumbers }: PublishTarget,
): Promise<PublishedSite> {
  const cacheFolder = join(root, ".chora");
  const [first] = contexts().values();
  if (first === undefined) throw new Error("missing context: no language");
  const scale = isLargeAtlas(first) ? SCALE_OF_MANY : undefined;
  const packs = keptPacks(cacheFolder);
  const made = hasNumbers ? [] : numberFiles(contexts(), packs.pack);
  const numbers = drawPictures(made, cacheFolder, scale);
  const texts = drawPictures(textFiles(contexts()), cacheFolder, scale);
  const asked = pageFiles(contexts().values(), folder, cacheFolder);
  const lasting: string[] = [];
  const files = async function* (): AsyncGenerator<PublishedFile> {
    for await (const file of numbers.files) {
      lasting.push(file.path);
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
  if (!hasNumbers) packs.sweep();
  const drawn = numbers.drawn() + texts.drawn() + asked.drawn();
  return { ...written, drawn, lasting };
}
