import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../src/model/language.ts";
import type { SearchRecord } from "../../src/publish/search-record.ts";
import type { LastSite } from "./last-site.ts";
import { contentHash } from "../content-hash.ts";
import { readKept, writeKept } from "../kept-file.ts";
import { hashOfReads, isLasting, pageAddress } from "./last-site.ts";

/** What the search knows of pages from the last build, and where it notes it for the next. */
export interface KnownRecords {
  readonly last: LastSite;
  readonly cacheFolder: string;
}

/** What the search says of a page, and what the page said of issues and papers then. */
interface KeptRecord {
  readonly mentions: string;
  /** null: the search does not find this page. */
  readonly record: SearchRecord | null;
}

/** Of which pages the records are: by what those were made. */
interface KeptOf {
  readonly base: string;
  readonly read: string;
}

/** Reads and notes what the search says of the pages of one language. */
export interface RecordKeeper {
  /** Gives what the search says of the page of a file: as it was, or by reading the page. */
  readonly record: (file: string, read: () => SearchRecord | undefined) => SearchRecord | undefined;
  readonly write: () => void;
}

/** Keeps what the search says of pages that are as they were, so that nobody reads them again. */
export function recordKeeper(known: KnownRecords | undefined, language: Language): RecordKeeper {
  if (known === undefined) return { record: (_, read) => read(), write: () => undefined };
  const { last, cacheFolder } = known;
  const { base, mentions } = last.shown;
  const pages = new Set(last.pages);
  const name = join(cacheFolder, `${contentHash([last.folder, language])}.json`);
  const before = keptRecords(name, { base, read: last.readHash });
  const now: Record<string, KeptRecord> = {};
  return {
    record: (file, read) => {
      if (!isLasting(file)) return read();
      const said = mentions[pageAddress(file)] ?? "";
      const kept = pages.has(file) ? before[file] : undefined;
      const record = kept?.mentions === said ? kept.record : (read() ?? null);
      now[file] = { mentions: said, record };
      return record ?? undefined;
    },
    write: () => {
      mkdirSync(cacheFolder, { recursive: true });
      writeKept(name, JSON.stringify({ base, read: hashOfReads(last.shown), records: now }));
    },
  };
}

/** The records of the pages of the last good site: a build that failed has left others. */
function keptRecords(name: string, site: KeptOf): Readonly<Record<string, KeptRecord>> {
  const kept = readKept(name);
  if (kept === undefined) return {};
  const { base, read, records } = JSON.parse(kept.toString("utf8")) as KeptOf & {
    readonly records: Readonly<Record<string, KeptRecord>>;
  };
  return base === site.base && read === site.read ? records : {};
}
