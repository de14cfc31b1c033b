import { strToU8, zipSync, type Zippable } from "fflate";
import type { PublishedFile } from "./published-file.ts";

/** Midnight of the first day that a ZIP can name, on the clock of wherever it is packed: ZIP has no time zones. */
const FIRST_DAY = new Date(1980, 0, 1);

/** Packs files, sorted by path; the same files give the same bytes on every machine. */
export function zipOf(files: readonly PublishedFile[]): Uint8Array {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
  const entries: Zippable = Object.fromEntries(
    sorted.map(({ path, content }) => [
      path.slice(1),
      typeof content === "string" ? strToU8(content) : content,
    ]),
  );
  return zipSync(entries, { level: 6, mtime: FIRST_DAY });
}
