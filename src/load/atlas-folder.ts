import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "./report.ts";
import { didYouMean } from "../model/nearest-name.ts";
import { listFiles, type Listing } from "./list-files.ts";
import { systemReason } from "./system-reason.ts";

/** More than a table of ten million rows; beyond twice as much no text can be held at once. */
const MOST_BYTES = 256_000_000;

/** An atlas folder as a list of files that may be read; whatever cannot be read is reported. */
export interface AtlasFolder {
  /** Paths inside the folder with forward slashes, in code-point order. */
  readonly files: readonly string[];
  readonly has: (file: string) => boolean;
  /** The files directly or deeper under a folder ("data/observations/"). */
  readonly under: (folder: string) => readonly string[];
  /** The bytes of a file; undefined, and a problem, where it cannot be read. */
  readonly bytes: (file: string) => Uint8Array | undefined;
  /** Where a file lies on the disk, for what reads it by itself. */
  readonly pathOf: (file: string) => string;
  /** Reports that a file is not there, naming one with a similar name. */
  readonly reportMissing: (file: string, remedy?: string) => void;
}

/** Opens an atlas folder. Symbolic links that leave it, or lead nowhere, are problems. */
export function atlasFolder(root: string, report: Report): AtlasFolder {
  const listing: Listing = listFiles(root);
  for (const found of listing.problems) report(found.place, found);
  const known = new Set(listing.files);
  return {
    files: listing.files,
    has: (file) => known.has(file),
    under: (folder) => listing.files.filter((file) => file.startsWith(folder)),
    bytes: (file) => bytesOf(root, file, report),
    pathOf: (file) => join(root, file),
    reportMissing: (file, remedy = didYouMean(file, known)) =>
      report({ file }, { found: "no such file", expected: "the atlas needs it", remedy }),
  };
}

function bytesOf(root: string, file: string, report: Report): Uint8Array | undefined {
  try {
    const { size } = statSync(join(root, file));
    if (size <= MOST_BYTES) return readFileSync(join(root, file));
    const found = `${(size / 1e6).toFixed(1)} MB`;
    const expected = `at most ${MOST_BYTES / 1e6} MB a file`;
    report({ file }, { found, expected, remedy: "Divide it into several files." });
    return undefined;
  } catch (error) {
    report({ file }, { found: systemReason(error), expected: "a file that can be read" });
    return undefined;
  }
}
