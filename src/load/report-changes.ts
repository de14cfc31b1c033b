import type { Report } from "./report.ts";
import { changedFiles, fileStamps } from "./file-stamps.ts";
import { listFiles } from "./list-files.ts";

/**
 * Reports the files that were written while the atlas was read: what was read is then partly from
 * before and partly from after. `before` are their stamps from before the first was read.
 */
export function reportChanges(
  root: string,
  before: ReadonlyMap<string, string>,
  report: Report,
): void {
  const after = fileStamps(root, listFiles(root).files);
  for (const file of changedFiles(before, after)) {
    report(
      { file },
      {
        found: "this file was changed while the atlas was read",
        expected: "files that nobody is writing",
        remedy: "Wait until it is saved, then start again.",
      },
    );
  }
}
