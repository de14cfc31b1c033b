import { readdirSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";

/** A page as it shall be: its address, from "/" to "/", and the file that holds all its bytes. */
export interface PreparedPage {
  readonly address: string;
  readonly file: string;
}

/** The name of the file of every page in its folder. */
export const PAGE_FILE = "index.html";

/** Lists the pages of a finished site by their addresses. */
export function preparedPages(site: string): readonly PreparedPage[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === PAGE_FILE)
    .map(({ parentPath }) => {
      const path = relative(site, parentPath).split(sep).join("/");
      return { address: posix.join("/", path, "/"), file: join(parentPath, PAGE_FILE) };
    })
    .toSorted((a, b) => (a.address < b.address ? -1 : 1));
}
