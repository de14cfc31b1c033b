import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Settings } from "../settings.ts";
import { TEXTS } from "../../src/derive/texts.ts";
import { checksum, CHECKSUMS } from "../../src/load/checksums.ts";
import { contentHash } from "../content-hash.ts";
import { readKept, writeKept } from "../kept-file.ts";

const textsName = z.enum(TEXTS);

const recordSchema = z.strictObject({
  /** Of all that every page may show but numbers and texts, and of what makes pages. */
  base: z.string(),
  /** Of the numbers. */
  hashes: z.strictObject({ all: z.string(), areas: z.record(z.string(), z.string()) }),
  /** Of the texts of which pages note whether they were made from them. */
  texts: z.record(textsName, z.string()),
  /** Of the manifest of the site that was made: it holds the checksums of all its files. */
  manifest: z.string(),
  /** Of the texts that name an area, by the address of its profile; left out where none does. */
  mentions: z.record(z.string(), z.string()),
  /** Of the withheld numbers that were looked for in it. */
  secrets: z.string(),
  /** The files that show numbers and no texts. */
  numbers: z.array(z.string()).readonly(),
  /** The files of the pages that can be taken over: all of them were laid out. */
  pages: z.array(z.string()).readonly(),
  /** From which numbers and texts pages and files were made, by their addresses. */
  reads: z.record(
    z.string(),
    z.strictObject({
      areas: z.array(z.string()).readonly(),
      isAll: z.boolean(),
      answers: z.record(z.string(), z.string()),
      texts: z.array(textsName).readonly(),
      textAnswers: z.record(z.string(), z.string()),
    }),
  ),
  /** Of what each language's search index was made of. */
  search: z.record(z.string(), z.string()),
});

/** From what the last good site of a folder was made. */
export type SiteRecord = z.infer<typeof recordSchema>;

/** Reads from what the site in the folder of a build was made; undefined where nobody knows. */
export function siteRecord(settings: Settings): SiteRecord | undefined {
  const kept = readKept(recordFile(settings));
  if (kept === undefined) return undefined;
  const { data } = recordSchema.safeParse(JSON.parse(kept.toString("utf8")));
  return data?.manifest === manifestSum(settings.outFolder) ? data : undefined;
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
