import { strToU8, zipSync, type Zippable } from "fflate";
import type { PublishedFile } from "./published-file.ts";

/** Midnight of the first day that a ZIP can name, on the clock of wherever it is packed: ZIP has no time zones. */
const FIRST_DAY = new Date(1980, 0, 1);

/** Larger files are packed in half the time, for a fifteenth more bytes. */
const LARGE = 1_000_000;

/** Packs files, sorted by path; the same files give the same bytes on every machine. */
export function zipOf(files: readonly PublishedFile[]): Uint8Array {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
  const entries: Zippable = Object.fromEntries(
    sorted.map(({ path, content }) => {
      const bytes = typeof content === "string" ? strToU8(content) : content;
      return [path.slice(1), [bytes, { level: bytes.length > LARGE ? 3 : 6 }]];
    }),
  );
  return zipSync(entries, { mtime: FIRST_DAY });
}
