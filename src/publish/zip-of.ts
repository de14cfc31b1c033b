import { strToU8, zipSync } from "fflate";
import type { PublishedFile } from "./published-file.ts";

/** Midnight of the first day that a ZIP can name, on the clock of wherever it is packed: ZIP has no time zones. */
const FIRST_DAY = new Date(1980, 0, 1);

/** Larger files are packed in half the time, for a fifteenth more bytes. */
const LARGE = 1_000_000;

/** The record at the end of a ZIP, and in it and in an entry what is written here (APPNOTE 4.3). */
const END = { length: 22, counts: [8, 10], directoryLength: 12, directoryStart: 16 } as const;
const OFFSET = 42;

/** A file as it lies in a ZIP, and its entry in the directory. */
interface Packed {
  readonly path: string;
  readonly local: Uint8Array;
  readonly entry: Uint8Array;
}

/** Packs one file, whose name has no slash in front, into an archive of its own. */
export type Pack = (name: string, bytes: Uint8Array) => Uint8Array;

/** Packs one file; the same file gives the same bytes on every machine. */
export const packedAlone: Pack = (name, bytes) => {
  const level = bytes.length > LARGE ? 3 : 6;
  return zipSync({ [name]: [bytes, { level }] }, { mtime: FIRST_DAY });
};

/**
 * Packs files, sorted by path; the same files give the same bytes on every machine. Each is asked for
 * when the one before is packed, so that no two of them need to be in memory. `pack` may know from
 * elsewhere what `packedAlone` would give.
 */
export function zipOf(files: Iterable<PublishedFile>, pack: Pack = packedAlone): Uint8Array {
  const packed: Packed[] = [];
  for (const file of files) packed.push(packedFile(file, pack));
  return joined(packed.sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path))));
}

function packedFile({ path, content }: PublishedFile, pack: Pack): Packed {
  const zip = pack(path.slice(1), typeof content === "string" ? strToU8(content) : content);
  const end = zip.length - END.length;
  const start = viewOf(zip).getUint32(end + END.directoryStart, true);
  return { path, local: zip.subarray(0, start), entry: zip.subarray(start, end) };
}

function joined(packed: readonly Packed[]): Uint8Array {
  const lengthOf = (parts: readonly Uint8Array[]) =>
    parts.reduce((sum, part) => sum + part.length, 0);
  const directoryStart = lengthOf(packed.map(({ local }) => local));
  const directoryLength = lengthOf(packed.map(({ entry }) => entry));
  const end = directoryStart + directoryLength;
  const whole = new Uint8Array(end + END.length);
  const view = viewOf(whole);
  let [at, entryAt] = [0, directoryStart];
  for (const { local, entry } of packed) {
    whole.set(local, at);
    whole.set(entry, entryAt);
    view.setUint32(entryAt + OFFSET, at, true);
    at += local.length;
    entryAt += entry.length;
  }
  whole.set(zipSync({}), end);
  for (const place of END.counts) view.setUint16(end + place, packed.length, true);
  view.setUint32(end + END.directoryLength, directoryLength, true);
  view.setUint32(end + END.directoryStart, directoryStart, true);
  return whole;
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
