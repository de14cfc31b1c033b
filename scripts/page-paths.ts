import { readdirSync, statSync, type Dirent } from "node:fs";
import { join } from "node:path";

/** Lists the files below a folder, sorted, with forward slashes and no leading slash. */
export function filesBelow(folder: string): readonly string[] {
  return filesIn(folder, "").toSorted();
}

/** `below` is the path from the folder to what is looked through, with a slash at its end. */
function filesIn(folder: string, below: string): readonly string[] {
  const entries = readdirSync(join(folder, below), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = below + entry.name;
    if (entry.isFile()) return [path];
    return isFolder(entry, join(folder, path)) ? filesIn(folder, `${path}/`) : [];
  });
}

/** A link to a folder is followed. */
function isFolder(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Says the same as other pages: it is for frames or for print. */
const REPEATING = /^embed\/|^[^/]+\/plans\/[^/]+\/booklet\//;

/** Lists the paths of the pages of a site that search engines may list: those that repeat no other. */
export function pagePaths(folder: string): readonly string[] {
  return filesBelow(folder)
    .filter((file) => file.endsWith("/index.html") && !REPEATING.test(file))
    .map((file) => `/${file.replace(/index\.html$/, "")}`);
}
