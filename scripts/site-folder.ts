import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import type { Settings } from "./settings.ts";

/** Stands in every folder that a build has made, so that the next one may replace it. */
export const SITE_MARK = ".chora-site";

/** The words of the mark. */
export const SITE_MARK_TEXT = "Chora made this folder. The next build replaces it as a whole.\n";

/** Where a site is made before it takes the place of the last one. */
export function newFolderOf(target: string): string {
  return join(dirname(target), `${basename(target)}.chora-new`);
}

/**
 * Says why a folder may not be replaced by a site: it is the atlas or the engine, holds one of them,
 * or is a folder with files that no build has made. Undefined where it may be.
 */
export function outFolderProblem({ outFolder, atlasFolder, root }: Settings): string | undefined {
  for (const [name, kept] of [
    ["the atlas", atlasFolder],
    ["the engine", root],
  ] as const) {
    if (isInside(kept, outFolder)) {
      return `OUT: ${outFolder} holds ${name}, which a build would replace`;
    }
  }
  const own = ["dist", "dist-offline"].map((name) => join(root, name));
  const isOwn = own.includes(outFolder) || existsSync(join(outFolder, SITE_MARK));
  const isFree = !existsSync(outFolder) || readdirSync(outFolder).length === 0;
  if (isOwn || isFree) return undefined;
  return `OUT: ${outFolder} holds files that no build has made; name an empty folder, or a new one`;
}

/** Puts a finished folder in the place of another; a reader finds the one or the other. */
export function swapIn(folder: string, target: string): void {
  const old = oldFolderOf(target);
  rmSync(old, { recursive: true, force: true });
  if (existsSync(target)) renameSync(target, old);
  renameSync(folder, target);
  rmSync(old, { recursive: true, force: true });
}

/** Brings back the last good site where a build was stopped in the middle of the swap. */
export function recoverSite(target: string): void {
  const old = oldFolderOf(target);
  if (!existsSync(target) && existsSync(old)) renameSync(old, target);
}

/** Where the last good site stands for the moment of the swap. */
export function oldFolderOf(target: string): string {
  return join(dirname(target), `${basename(target)}.chora-old`);
}

function isInside(inner: string, outer: string): boolean {
  const path = relative(outer, inner);
  return path === "" || (path !== ".." && !path.startsWith(`..${sep}`) && !/^[A-Za-z]:/.test(path));
}
