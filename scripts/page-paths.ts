import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Lists the files below a folder, sorted, with forward slashes and no leading slash. */
export function filesBelow(folder: string): readonly string[] {
  return unsortedFiles(folder, "").toSorted();
}

function unsortedFiles(folder: string, prefix: string): readonly string[] {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    const path = `${prefix}${entry.name}`;
    if (entry.isDirectory()) return unsortedFiles(folder, `${path}/`);
    return entry.isFile() ? [path] : [];
  });
}

/** Says the same as other pages: it is for frames or for print. */
const REPEATING = /^embed\/|^[^/]+\/plans\/[^/]+\/booklet\//;

/** Lists the paths of the pages of a site that search engines may list: those that repeat no other. */
export function pagePaths(folder: string): readonly string[] {
  return filesBelow(folder)
    .filter((file) => file.endsWith("/index.html") && !REPEATING.test(file))
    .map((file) => `/${file.replace(/index\.html$/, "")}`);
}
