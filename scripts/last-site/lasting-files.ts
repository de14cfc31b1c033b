import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Reads } from "../../src/derive/reads.ts";
import type { FileToMake, PublishedFile } from "../../src/publish/published-file.ts";
import type { LastSite } from "./last-site.ts";
import { isOfTexts, noteTextReads, notingReads } from "../../src/derive/reads.ts";
import { readsNote } from "../../src/derive/stored-reads.ts";

/** Files that last as long as the numbers that they were made from. */
export interface LastingFiles {
  readonly files: Iterable<PublishedFile>;
  /** How many of those that were asked for are from the last good site. */
  readonly kept: () => number;
  /** Tells from which numbers and texts the others were made, each in a line (`readsNote`). */
  readonly notes: () => string;
}

/**
 * Gives each file as the last good site has it where it would be made as it is, and makes the others.
 * What is read of texts between two files may be in all that follow, and is noted of them.
 */
export function lastingFiles(
  files: Iterable<FileToMake>,
  last: Pick<LastSite, "folder" | "downloads"> | undefined,
): LastingFiles {
  const known = new Set(last?.downloads);
  const notes: string[] = [];
  const between: Reads[] = [];
  let kept = 0;
  const contentOf = ({ path, make }: FileToMake): PublishedFile["content"] => {
    const name = path.slice(1);
    if (last !== undefined && known.has(name)) {
      kept += 1;
      return readFileSync(join(last.folder, name));
    }
    const made = notingReads(() => {
      between.forEach(noteTextReads);
      return make();
    });
    notes.push(readsNote(path, made.reads));
    return made.result;
  };
  const handedOn = function* (): Generator<PublishedFile, undefined> {
    const steps = files[Symbol.iterator]();
    for (;;) {
      const step = notingReads(() => steps.next());
      if (isOfTexts(step.reads)) between.push(step.reads);
      if (step.result.done === true) return;
      const file = step.result.value;
      yield { path: file.path, content: contentOf(file) };
    }
  };
  return { files: handedOn(), kept: () => kept, notes: () => notes.join("") };
}
