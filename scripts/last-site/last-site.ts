import { copyFileSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { PageContext } from "../../src/figures/figure-of.ts";
import type { Language } from "../../src/model/language.ts";
import type { Settings } from "../settings.ts";
import { TEXTS } from "../../src/derive/texts.ts";
import { checksum } from "../../src/load/checksums.ts";
import { contentHash } from "../content-hash.ts";
import { fileReader } from "../file-reader.ts";
import { filesBelow } from "../page-paths.ts";
import { siteChecksums } from "../site-checksums.ts";
import { stillTrue, type PageReads, type ReadHashes } from "./page-reads.ts";
import { siteRecord, type SiteRecord } from "./site-record.ts";

/** What a new site can have of the last good one, by paths below both. */
export interface LastSite {
  readonly folder: string;
  /** What the new site shows: by it this one was judged. */
  readonly shown: Shown;
  /** The hash of the numbers and texts that it shows. */
  readonly readHash: string;
  /** From which numbers and texts those pages and files were made. */
  readonly reads: PageReads;
  /** Pages that would be laid out as they are. */
  readonly pages: readonly string[];
  /** Files that show numbers and no texts, and would be made as they are. */
  readonly downloads: readonly string[];
  /** True where these are all such files. */
  readonly hasAllDownloads: boolean;
  /** The files of each search index, and the hash of what it was made of. */
  readonly search: ReadonlyMap<string, SearchIndex>;
  /** The checksums of those pages and files. */
  readonly sums: ReadonlyMap<string, string>;
  /** True where the same withheld numbers were looked for in them. */
  readonly isSearched: boolean;
}

/** What decides whether a page or a file is made as it was. */
export type Shown = Pick<SiteRecord, "base" | "hashes" | "texts" | "mentions" | "secrets">;

interface SearchIndex {
  readonly hash: string;
  readonly files: readonly string[];
}

const LASTING = /^(?:embed\/[^/]+|[^/]+\/(?:areas|indicators|maps|services))\/.+\/index\.html$/;

/**
 * Says what of the last good site would be made as it is: all that shows nothing new, file by file
 * compared with its checksum. Where numbers or texts have changed, that is each page that was made from
 * others.
 */
export function lastSite(
  settings: Settings,
  shown: Shown,
  contexts: () => ReadonlyMap<Language, PageContext>,
): LastSite {
  const { base, hashes, mentions, secrets } = shown;
  const folder = settings.outFolder;
  const last = settings.isOffline === true ? undefined : siteRecord(settings, base);
  if (last === undefined) {
    const lists = { pages: [], downloads: [], search: new Map(), sums: new Map() };
    const nothing = { ...lists, hasAllDownloads: false, isSearched: false };
    return { folder, shown, readHash: "", reads: {}, ...nothing };
  }
  const isAsRead = readTest(last, shown, contexts);
  const sums = siteChecksums(folder) ?? new Map<string, string>();
  const read = fileReader();
  const isWhole = (file: string) => isAsBuilt(() => read(join(folder, file)), sums.get(file));
  const pages = last.pages.filter((file) => {
    const address = pageAddress(file);
    return last.mentions[address] === mentions[address] && isAsRead(address) && isWhole(file);
  });
  const indexes = Object.entries(last.search).map(([language, hash]) => {
    const files = [...sums.keys()].filter((file) => file.startsWith(`pagefind/${language}/`));
    return [language, { hash, files }] as const;
  });
  const downloads = last.downloads.filter((file) => isAsRead(sourceAddress(file)) && isWhole(file));
  const addresses = new Set([...pages.map(pageAddress), ...downloads.map((file) => `/${file}`)]);
  return {
    folder,
    shown,
    readHash: hashOfReads(last),
    reads: Object.fromEntries(Object.entries(last.reads).filter(([key]) => addresses.has(key))),
    pages,
    downloads,
    hasAllDownloads: last.hashes.all === hashes.all && downloads.length === last.downloads.length,
    search: new Map(indexes.filter(([, { files }]) => files.every(isWhole))),
    sums: new Map([...pages, ...downloads].map((file) => [file, sums.get(file) ?? ""])),
    isSearched: last.secrets === secrets,
  };
}

/** Gives one hash of the numbers and texts from which a site is made. */
export function hashOfReads({ hashes, texts }: ReadHashes): string {
  return contentHash([hashes.all, ...TEXTS.map((name) => texts[name])]);
}

/** Gives the address of what a file was made from: a picture in pixels has no numbers of its own. */
function sourceAddress(file: string): string {
  return `/${file.replace(/\.png$/, ".svg")}`;
}

/** Makes the test whether the page or file of an address was made from what is as it was. */
function readTest(
  before: SiteRecord,
  now: Shown,
  contexts: () => ReadonlyMap<Language, PageContext>,
): (address: string) => boolean {
  if (hashOfReads(before) === hashOfReads(now)) return () => true;
  const isTrue = stillTrue({ before, now, contexts: contexts() });
  return (address) => {
    const own = before.reads[address];
    return own !== undefined && isTrue(own);
  };
}

/**
 * Lists the files of the pages in a folder that say nothing of issues and papers but which of them name
 * their area. The folder holds what was laid out, and no redirects yet, which look like pages.
 */
export function lastingPages(folder: string): readonly string[] {
  return filesBelow(folder).filter(isLasting);
}

/** Says of the file of a page that was laid out whether it is one of those. */
export function isLasting(file: string): boolean {
  return LASTING.test(file);
}

/** Gives the address below the base of a page by its file. */
export function pageAddress(file: string): string {
  return `/${file.replace(/index\.html$/, "")}`;
}

/** Copies files of the last good site to a new one. */
export function takeOver(last: LastSite, files: readonly string[], folder: string): void {
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    copyFileSync(join(last.folder, file), join(folder, file));
  }
}

function isAsBuilt(read: () => Uint8Array, sum: string | undefined): boolean {
  try {
    return checksum(read()) === sum;
  } catch {
    return false;
  }
}
