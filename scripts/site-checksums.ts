import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AtlasConfig } from "../src/model/atlas-config.ts";
import { checksum, CHECKSUMS, parseChecksums } from "../src/load/checksums.ts";
import { filesBelow } from "./page-paths.ts";

/**
 * Writes the manifest of a finished site: of which atlas and edition it is, and the checksum of each
 * of its files, as `sha256sum --check checksums.txt` reads them. It is the last file to be written.
 * Checksums that are known need not be computed again.
 */
export function writeChecksums(
  folder: string,
  { id, edition, asOf }: Pick<AtlasConfig, "id" | "edition" | "asOf">,
  known: ReadonlyMap<string, string> = new Map(),
): void {
  seal(folder, [`# atlas: ${id}`, `# edition: ${edition}`, `# as of: ${asOf}`], known);
}

/**
 * Writes the manifest anew where files were added to a finished site: of the same atlas and edition.
 */
export function renewChecksums(folder: string): void {
  const lines = readFileSync(join(folder, CHECKSUMS), "utf8").split("\n");
  seal(
    folder,
    lines.filter((line) => line.startsWith("# ")),
  );
}

function seal(
  folder: string,
  head: readonly string[],
  known: ReadonlyMap<string, string> = new Map(),
): void {
  const files = filesBelow(folder).filter((file) => file !== CHECKSUMS);
  const sum = (file: string) => known.get(file) ?? checksum(readFileSync(join(folder, file)));
  const lines = files.map((file) => `${sum(file)}  ${file}`);
  writeFileSync(join(folder, CHECKSUMS), [...head, ...lines, ""].join("\n"));
}

/** Says in what a site differs from its own manifest: files that are damaged, missing or foreign. */
export function checksumProblems(folder: string): readonly string[] {
  const sums = siteChecksums(folder);
  if (sums === undefined) return [`${CHECKSUMS}: the list of the site's files is missing`];
  const files = new Set(filesBelow(folder));
  files.delete(CHECKSUMS);
  return [
    ...[...sums].flatMap(([file, sum]) => {
      if (!files.has(file)) return [`${file}: the file is missing`];
      const isWhole = checksum(readFileSync(join(folder, file))) === sum;
      return isWhole ? [] : [`${file}: the file is not as it was built`];
    }),
    ...[...files].filter((file) => !sums.has(file)).map((file) => `${file}: no build wrote this`),
  ];
}

/** Reads the manifest of a site: checksums by file; undefined where it has none. */
export function siteChecksums(folder: string): ReadonlyMap<string, string> | undefined {
  try {
    return parseChecksums(readFileSync(join(folder, CHECKSUMS), "utf8"));
  } catch {
    return undefined;
  }
}
