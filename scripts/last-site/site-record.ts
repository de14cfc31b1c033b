import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Settings } from "../settings.ts";
import type { NumberHashes } from "./number-hashes.ts";
import type { PageReads } from "./page-reads.ts";
import type { TextHashes } from "./text-hashes.ts";
import { checksum, CHECKSUMS } from "../../src/load/checksums.ts";
import { contentHash } from "../content-hash.ts";
import { readKept, writeKept } from "../kept-file.ts";

/** From what the last good site of a folder was made. */
export interface SiteRecord {
  /** Of all that every page may show but numbers and texts, and of what makes pages. */
  readonly base: string;
  readonly hashes: NumberHashes;
  readonly texts: TextHashes;
  /** Of the manifest of the site that was made: it holds the checksums of all its files. */
  readonly manifest: string;
  /** Of the texts that name an area, by the address of its profile; left out where none does. */
  readonly mentions: Readonly<Record<string, string>>;
  /** Of the withheld numbers that were looked for in it. */
  readonly secrets: string;
  /** The files that show numbers and no texts. */
  readonly downloads: readonly string[];
  /** The files of the pages that can be taken over: all of them were laid out. */
  readonly pages: readonly string[];
  /** From which numbers and texts pages and files were made, by their addresses. */
  readonly reads: PageReads;
  /** Of what each language's search index was made of. */
  readonly search: Readonly<Record<string, string>>;
}

/**
 * Reads from what the site in the folder of a build was made; undefined where nobody knows, or the base
 * is another. That of another engine, which may have written in another form, always is.
 */
export function siteRecord(settings: Settings, base: string): SiteRecord | undefined {
  const kept = readKept(recordFile(settings));
  if (kept === undefined) return undefined;
  const record = JSON.parse(kept.toString("utf8")) as SiteRecord;
  const isKnown = record.base === base && record.manifest === manifestSum(settings.outFolder);
  return isKnown ? record : undefined;
}

/** Notes from what the site in the folder of a build was made. */
export function writeSiteRecord(settings: Settings, made: Omit<SiteRecord, "manifest">): void {
  const manifest = manifestSum(settings.outFolder);
  if (manifest === undefined) throw new Error(`missing manifest: ${settings.outFolder}`);
  writeKept(recordFile(settings), JSON.stringify({ ...made, manifest }));
}

/** Each folder of a site has its record: an engine may build several atlases in turn. */
function recordFile({ root, outFolder }: Settings): string {
  return join(root, ".chora", `site-${contentHash([outFolder])}.json`);
}

function manifestSum(site: string): string | undefined {
  try {
    return checksum(readFileSync(join(site, CHECKSUMS)));
  } catch {
    return undefined;
  }
}
