import { createHash } from "node:crypto";

/** The file that seals an edition. */
export const CHECKSUMS = "checksums.txt";

/** Gives the SHA-256 of a file in hexadecimal digits. */
export function checksum(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Writes the checksums of files by their paths, sorted, as `sha256sum --check` reads them. */
export function checksumLines(files: ReadonlyMap<string, string>): string {
  const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)));
  return sorted.map(([path, content]) => `${checksum(content)}  ${path}\n`).join("");
}

/** Reads checksums by path; a line of another form is left out, and its file is then one too many. */
export function parseChecksums(text: string): ReadonlyMap<string, string> {
  const found = text.matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm);
  return new Map([...found].map(([, sum = "", path = ""]) => [path, sum]));
}
