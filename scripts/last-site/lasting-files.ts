import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { StoredReads } from "../../src/derive/stored-reads.ts";
import type { FileToMake, PublishedFile } from "../../src/publish/published-file.ts";
import type { LastSite } from "./last-site.ts";
import type { PageReads } from "./page-reads.ts";
import { notingReads } from "../../src/derive/reads.ts";
import { storedReads } from "../../src/derive/stored-reads.ts";

/** Files that last as long as the numbers that they were made from. */
export interface LastingFiles {
  readonly files: Iterable<PublishedFile>;
  /** How many of those that were asked for are from the last good site. */
  readonly kept: () => number;
  /** From which numbers the others were made, by their addresses, where not from all. */
  readonly reads: () => PageReads;
}

/** Gives each file as the last good site has it where it would be made as it is, and makes the others. */
export function lastingFiles(
  files: Iterable<FileToMake>,
  last: Pick<LastSite, "folder" | "numbers"> | undefined,
): LastingFiles {
  const known = new Set(last?.numbers);
  const reads = new Map<string, StoredReads>();
  let kept = 0;
  const contentOf = ({ path, make }: FileToMake): PublishedFile["content"] => {
    const name = path.slice(1);
    if (last !== undefined && known.has(name)) {
      kept += 1;
      return readFileSync(join(last.folder, name));
    }
    const made = notingReads(make);
    if (!made.reads.isAll) reads.set(path, storedReads(made.reads));
    return made.result;
  };
  const handedOn = function* (): Generator<PublishedFile, undefined> {
    for (const file of files) yield { path: file.path, content: contentOf(file) };
  };
  return { files: handedOn(), kept: () => kept, reads: () => Object.fromEntries(reads) };
}
