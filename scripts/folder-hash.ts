import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { contentHash } from "./content-hash.ts";
import { filesBelow } from "./page-paths.ts";

/**
 * Hashes the names and contents of the files of a folder, the largest of which fits into no string. One
 * that is not there is as one without files.
 */
export async function folderHash(
  folder: string,
  isCounted: (file: string) => boolean = () => true,
): Promise<string> {
  const files = existsSync(folder) ? filesBelow(folder).filter(isCounted) : [];
  const parts: string[] = [];
  for (const file of files) {
    const digest = createHash("sha256");
    await pipeline(createReadStream(join(folder, file)), digest);
    parts.push(file, digest.digest("hex"));
  }
  return contentHash(parts);
}
