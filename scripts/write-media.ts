import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Atlas } from "../src/model/atlas.ts";
import { publishedBytes } from "../src/load/media-reader.ts";

/**
 * Writes the pictures and files that the texts of an atlas show into the folder of a site; those of
 * a draft that is not built stay at home.
 */
export function writeMedia(atlas: Atlas, atlasFolder: string, folder: string): void {
  const { media = [], issues, papers, pages, areaNotes, indicatorNotes, plans } = atlas;
  if (media.length === 0) return;
  const notes = plans.flatMap(({ objectiveNotes }) => objectiveNotes);
  const texts = [issues, papers, pages, areaNotes, indicatorNotes, notes].flatMap((kind) =>
    kind.flatMap(({ variants }) => variants.map(({ markdown }) => markdown)),
  );
  for (const { file, path } of media) {
    if (!texts.some((markdown) => markdown.includes(path))) continue;
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, publishedBytes(file, readFileSync(join(atlasFolder, file))));
  }
}
