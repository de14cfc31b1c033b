import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { PublishedFile } from "../src/publish/published-file.ts";
import { filesBelow } from "./page-paths.ts";

/** What was written into the folder of a site, and what was not since a page stands there. */
export interface FilesWritten {
  readonly count: number;
  readonly taken: readonly string[];
}

/** Writes each file into the folder of a site as soon as it is made, and keeps none of them. */
export async function writeFiles(
  folder: string,
  files: AsyncIterable<PublishedFile>,
): Promise<FilesWritten> {
  const pages = new Set(filesBelow(folder));
  const folders = new Set<string>();
  const taken: string[] = [];
  let count = 0;
  for await (const { path, content } of files) {
    if (pages.has(path.slice(1))) {
      taken.push(path);
      continue;
    }
    const file = join(folder, path);
    const parent = dirname(file);
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true });
    folders.add(parent);
    writeFileSync(file, content);
    count += 1;
  }
  return { count, taken };
}
