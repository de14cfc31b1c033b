import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Settings } from "../settings.ts";
import { checksum } from "../../src/load/checksums.ts";
import { siteChecksums } from "../site-checksums.ts";
import { siteRecord, type SiteRecord } from "./site-record.ts";

/** Pages that say nothing of issues and papers but which of them name their area. */
const LASTING = /^(?:embed\/[^/]+|[^/]+\/(?:areas|indicators|maps|services))\/.+\/index\.html$/;

/**
 * Lists the pages of the last good site that would be laid out as they are, by their files: nothing
 * that they show is new, and each is as it was built.
 */
export function pagesTakenOver(
  settings: Settings,
  { base, mentions }: Omit<SiteRecord, "manifest">,
): readonly string[] {
  const last = settings.isOffline === true ? undefined : siteRecord(settings);
  if (last?.base !== base) return [];
  const sums = siteChecksums(settings.outFolder) ?? new Map<string, string>();
  return [...sums].flatMap(([file, sum]) => {
    if (!LASTING.test(file)) return [];
    const path = pageAddress(file);
    if (last.mentions[path] !== mentions[path]) return [];
    return isWhole(join(settings.outFolder, file), sum) ? [file] : [];
  });
}

/** Gives the address below the base of a page by its file. */
export function pageAddress(file: string): string {
  return `/${file.replace(/index\.html$/, "")}`;
}

/** Copies pages of the last good site to a new one. */
export function takeOver(from: string, files: readonly string[], to: string): void {
  for (const file of files) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    copyFileSync(join(from, file), join(to, file));
  }
}

function isWhole(file: string, sum: string): boolean {
  try {
    return checksum(readFileSync(file)) === sum;
  } catch {
    return false;
  }
}
