import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Lists the files below a folder, sorted, with forward slashes and no leading slash. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .toSorted();
}

/** Lists the paths of the pages of a site that search engines may list: all but the embedded ones. */
export function pagePaths(folder: string): readonly string[] {
  return filesBelow(folder)
    .filter((file) => file.endsWith("/index.html") && !file.startsWith("embed/"))
    .map((file) => `/${file.replace(/index\.html$/, "")}`);
}
