import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { CHECKSUMS } from "../../src/load/checksums.ts";
import { checksumProblems } from "../site-checksums.ts";
import { oldFolderOf } from "../site-folder.ts";

/** The manifest of a site, which stands for all its bytes where nothing in it is wrong. */
export function manifestOf(site: string): string {
  return readFileSync(join(site, CHECKSUMS), "utf8");
}

/**
 * Finds the folder of the last good site. Between the two renames of a swap it stands beside its
 * place, whole, and the next build puts it back.
 */
export function standingSite(site: string): string {
  return existsSync(site) ? site : oldFolderOf(site);
}

/** Says in what a standing site is neither of two: not whole, or another. */
export function standingFaults(site: string, expected: readonly string[]): readonly string[] {
  if (!existsSync(site)) return ["there is no site"];
  const problems = checksumProblems(site);
  if (problems.length > 0) return problems;
  return expected.includes(manifestOf(site)) ? [] : ["the site is neither the old one nor the new"];
}

/** Lists what a finished build has left beside its site. */
export function leftovers(site: string): readonly string[] {
  const name = basename(site);
  return readdirSync(dirname(site))
    .filter((file) => file.startsWith(`${name}.`))
    .map((file) => `${file} was left behind`);
}
