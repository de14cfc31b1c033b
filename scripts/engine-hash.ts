import { readFileSync } from "node:fs";
import { join } from "node:path";
import { contentHash } from "./content-hash.ts";
import { filesBelow } from "./page-paths.ts";

/** Gives the hash of all that makes pages of an atlas: the code, the packages, and the version of Node. */
export function engineHash(root: string): string {
  const own = ["src", "scripts"].flatMap((folder) => codeBelow(join(root, folder)));
  const files = ["astro.config.mjs", "package-lock.json"].map((name) => join(root, name));
  return contentHash([process.version, ...own, ...files.map((file) => readFileSync(file, "utf8"))]);
}

function codeBelow(folder: string): readonly string[] {
  return filesBelow(folder).flatMap((name) => [name, readFileSync(join(folder, name), "utf8")]);
}
