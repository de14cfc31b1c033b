import { statSync } from "node:fs";
import { join } from "node:path";

/** Notes of each file what changes when somebody writes it; files that are gone have none. */
export function fileStamps(root: string, files: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    files.flatMap((file) => {
      const stat = statSync(join(root, file), { throwIfNoEntry: false, bigint: true });
      if (stat === undefined) return [];
      return [[file, `${stat.ino} ${stat.size} ${stat.mtimeNs}`] as const];
    }),
  );
}

/** Lists the files that were written, added or removed between two notes, sorted. */
export function changedFiles(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): readonly string[] {
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all].filter((file) => before.get(file) !== after.get(file)).toSorted();
}
