import { lstatSync } from "node:fs";
import { join } from "node:path";

/**
 * Finds a symbolic link among files of a target and the folders that hold them: what is written or
 * taken away there would be somewhere else. The target itself may be one, since it was named.
 */
export function linkInTarget(target: string, files: readonly string[]): string | undefined {
  const places = new Set(files.flatMap(withFolders));
  return [...places].toSorted().find((place) => isLink(join(target, place)));
}

function withFolders(file: string): readonly string[] {
  const steps = file.split("/");
  return steps.map((_, i) => steps.slice(0, i + 1).join("/"));
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}
