import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { nearestPage, parseAddressList, vanishedAddresses } from "../src/publish/address-list.ts";
import { filesBelow } from "./page-paths.ts";

/** The file of a stored edition, and of a site, that lists the addresses it has. */
export const ADDRESSES = "addresses.txt";

/** What became of the addresses that stored editions promised. */
export interface AddressProblems {
  /** Pages that are gone, each with the row that leads its readers on. */
  readonly pages: readonly string[];
  /** Downloads that are gone: no page can stand in their place. */
  readonly downloads: readonly string[];
}

/** Compares a finished site with the addresses that the editions of its atlas list. */
export function addressProblems(folder: string, atlasFolder: string): AddressProblems {
  const editions = join(atlasFolder, "data", "editions");
  const lists = existsSync(editions) ? globSync(`*/${ADDRESSES}`, { cwd: editions }).sort() : [];
  const files = filesBelow(folder);
  const told = new Set<string>();
  const gone = lists.flatMap((list) => {
    const { addresses } = parseAddressList(readFileSync(join(editions, list), "utf8"));
    const fresh = vanishedAddresses(addresses, files).filter((path) => !told.has(path));
    for (const path of fresh) told.add(path);
    return fresh.map((path) => ({ path, list: `data/editions/${list}` }));
  });
  return {
    pages: gone
      .filter(({ path }) => path.endsWith("/"))
      .map(({ path, list }) => {
        const row = `${path},${nearestPage(path, files)}`;
        return `${list}: the page ${path} was promised and is gone. Write into data/redirects.csv a row such as ${row}`;
      }),
    downloads: gone
      .filter(({ path }) => !path.endsWith("/"))
      .map(({ path, list }) => `${list}: the file ${path} was promised and is gone`),
  };
}
