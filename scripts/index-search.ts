import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { close, createIndex, type PagefindIndex } from "pagefind";
import type { PageContext } from "../src/figures/figure-of.ts";
import type { Language } from "../src/model/language.ts";
import { glossaryRecords } from "../src/publish/glossary-records.ts";
import { searchNames } from "../src/publish/search-names.ts";
import { searchRecord, type SearchRecord } from "../src/publish/search-record.ts";
import { searchSubjects } from "../src/publish/search-subjects.ts";
import { contentHash } from "./content-hash.ts";
import { detached } from "./detached.ts";
import { fileReader } from "./file-reader.ts";
import { recordKeeper, type KnownRecords, type RecordKeeper } from "./last-site/kept-records.ts";
import { pageAddress, takeOver } from "./last-site/last-site.ts";
import { filesBelow } from "./page-paths.ts";
import { shownFragment } from "./shown-fragment.ts";

/** The program without its ready-made interfaces, and the index. */
const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind)$|\.pf_\w+$/;

/**
 * The language that Pagefind is told: none whose words it would shorten by rules of its own, since
 * words are folded before (src/locales/search-forms.ts).
 */
const UNKNOWN_LANGUAGE = "und";

/** How many pages can be found, and of what each language's index was made. */
export interface IndexedSearch {
  readonly pageCount: number;
  readonly hashes: Readonly<Record<string, string>>;
}

/**
 * Writes one search index a language, so that a search looks in the reader's language only; one that
 * would be made of the same words again is taken over from the last good site. Fails where a language
 * has no page to find.
 */
export async function indexSearch(
  folder: string,
  contexts: ReadonlyMap<Language, PageContext>,
  known?: KnownRecords,
): Promise<IndexedSearch> {
  const hashes: [Language, string][] = [];
  let pageCount = 0;
  for (const [language, context] of contexts) {
    const subjects = searchSubjects(context);
    const keeper = recordKeeper(known, language);
    const records = [...recordsOf(folder, context, { subjects, keeper })];
    keeper.write();
    const target = join(folder, "pagefind", language);
    const hash = contentHash(records.map((record) => JSON.stringify(record)));
    const kept = known?.last.search.get(language);
    if (known !== undefined && kept?.hash === hash) takeOver(known.last, kept.files, folder);
    else await writeIndex(records, target);
    writeFileSync(join(target, "names.json"), JSON.stringify(searchNames(subjects)));
    hashes.push([language, hash]);
    pageCount += records.length;
  }
  await close();
  return { pageCount, hashes: Object.fromEntries(hashes) };
}

function* recordsOf(
  folder: string,
  context: PageContext,
  { subjects, keeper }: { subjects: ReturnType<typeof searchSubjects>; keeper: RecordKeeper },
): Generator<SearchRecord> {
  const { language } = context.locale;
  const read = fileReader();
  for (const name of filesBelow(join(folder, language))) {
    if (!name.endsWith("index.html")) continue;
    const file = `${language}/${name}`;
    const record = keeper.record(file, () => {
      const path = pageAddress(file);
      const html = read(join(folder, file)).toString("utf8");
      const made = searchRecord(context, { path, html }, subjects.get(path));
      return made && detached(made);
    });
    if (record !== undefined) yield record;
  }
  yield* glossaryRecords(context);
}

async function writeIndex(records: Iterable<SearchRecord>, target: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: UNKNOWN_LANGUAGE });
  if (index === undefined) throw new Error(`missing search index: ${errors.join("; ")}`);
  const shownByPath = new Map<string, SearchRecord["shown"]>();
  for (const record of records) {
    await addRecord(index, record);
    shownByPath.set(record.path, record.shown);
  }
  if (shownByPath.size === 0) throw new Error(`missing search index: ${target}`);
  const made = await index.getFiles();
  if (made.errors.length > 0) throw new Error(`invalid index: ${made.errors.join("; ")}`);
  for (const { path, content } of made.files.filter((file) => NEEDED.test(file.path))) {
    const isFragment = path.endsWith(".pf_fragment");
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), isFragment ? shownFragment(content, shownByPath) : content);
  }
  await index.deleteIndex();
}

async function addRecord(index: PagefindIndex, record: SearchRecord): Promise<void> {
  const { path: url, words: content, rank } = record;
  const filters = Object.fromEntries(
    Object.entries(record.filters).filter(([, values]) => values.length > 0),
  );
  const { errors } = await index.addCustomRecord({
    url,
    content,
    language: UNKNOWN_LANGUAGE,
    filters,
    sort: { rank },
  });
  if (errors.length > 0) throw new Error(`invalid page: ${url}: ${errors.join("; ")}`);
}
