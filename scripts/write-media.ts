import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Atlas } from "../src/model/atlas.ts";
import type { MediaFile } from "../src/model/media.ts";
import { publishedBytes } from "../src/load/media-reader.ts";

/** Lists the pictures and files that the texts of an atlas show; those of a draft stay at home. */
export function shownMedia(atlas: Atlas): readonly MediaFile[] {
  const { media = [], issues, papers, pages, areaNotes, indicatorNotes, plans } = atlas;
  if (media.length === 0) return [];
  const notes = plans.flatMap(({ objectiveNotes }) => objectiveNotes);
  const texts = [issues, papers, pages, areaNotes, indicatorNotes, notes].flatMap((kind) =>
    kind.flatMap(({ variants }) => variants.map(({ markdown }) => markdown)),
  );
  return media.filter(({ path }) => texts.some((markdown) => markdown.includes(path)));
}

/** Writes pictures and files of an atlas into the folder of a site. */
export function writeMedia(media: readonly MediaFile[], atlasFolder: string, folder: string): void {
  for (const { file, path } of media) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, publishedBytes(file, readFileSync(join(atlasFolder, file))));
  }
}
