import type { FilterCounts, Pagefind, SearchHit } from "./pagefind.client.ts";
import { isConsonantKey } from "../locales/consonant-key.ts";
import { queryForms, type WordForms } from "../locales/search-forms.ts";
import { joinedQueries } from "../locales/search-words.ts";
import { indexBeginning, indexWord } from "../locales/search-zones.ts";

/** What is looked for, and what the results are narrowed to, by filter. */
export interface Query {
  readonly text: string;
  readonly language: string;
  readonly filters: Readonly<Record<string, string>>;
  /** The pages of the reader's language, where others are loaded too: they come first. */
  readonly own?: ReadonlySet<string>;
}

/** The pages that were found, best first, and how. */
export interface FoundPages {
  readonly hits: readonly SearchHit[];
  /** How many pages each choice of each filter would leave. */
  readonly counts: FilterCounts;
  /** The folded words that were found, to be marked. */
  readonly terms: readonly Term[];
  /** False where no page has all words, and these have some or none. */
  readonly isWhole: boolean;
  /** True where a name has all words. */
  readonly isNamed: boolean;
}

/** A word as it is in the index: whole, or the beginning of words. */
export interface Term {
  readonly form: string;
  readonly isWhole: boolean;
}

const NOTHING: FoundPages = {
  hits: [],
  counts: {},
  terms: [],
  isWhole: false,
  isNamed: false,
};

/**
 * Finds pages: first those with a name that is the query, then those with names that begin with it or
 * have its words, each by kind, then those with a part of this name, then those with its words in
 * their texts. Where no page has all
 * words, two of them may be written as one. Without words it lists what the filters leave.
 */
export async function findPages(pagefind: Pagefind, query: Query): Promise<FoundPages> {
  const found = await findWords(pagefind, query);
  if (found.isWhole) return found;
  for (const text of joinedQueries(query.text)) {
    const other = await findWords(pagefind, { ...query, text });
    if (other.isWhole) return other;
  }
  return found;
}

async function findWords(pagefind: Pagefind, query: Query): Promise<FoundPages> {
  const words = queryForms(query.text, query.language);
  const chosen = await Promise.all(words.map((forms) => termOf(pagefind, forms)));
  const terms = await namedTogether(
    pagefind,
    words,
    chosen.filter((term) => term !== undefined),
  );
  if (words.length > 0 && terms.length === 0) return NOTHING;
  const { named, others, isPartial } = await hitsOf(pagefind, query, terms);
  const lost = terms.length < words.length;
  return {
    hits: ownFirst([...named, ...others], query.own),
    counts: await counts(pagefind, query.filters, asked(terms, "text")),
    terms,
    isWhole: !isPartial && !lost,
    // What only sounds alike may have been meant otherwise.
    isNamed: named.length > 0 && !lost && !terms.some(({ form }) => isConsonantKey(form)),
  };
}

interface Hits {
  readonly named: readonly SearchHit[];
  readonly others: readonly SearchHit[];
  readonly isPartial: boolean;
}

async function hitsOf(
  pagefind: Pagefind,
  { filters }: Query,
  terms: readonly Term[],
): Promise<Hits> {
  const ask = async (text: string | null, options = {}) =>
    (await pagefind.search(text, { filters, ...options })).results;
  const sort = { rank: "asc" };
  if (terms.length === 0) {
    const others = Object.keys(filters).length === 0 ? [] : await ask(null, { sort });
    return { named: [], others, isPartial: false };
  }
  const others = await ask(asked(terms, "text"));
  const isSomewhere = others.length > 0 || (await isIn(pagefind, terms, "text"));
  if (!isSomewhere) {
    const some = await Promise.all(terms.map((term) => ask(asked([term], "text"))));
    return { named: [], others: mostWordsFirst(some), isPartial: true };
  }
  const name = terms.map(({ form }) => form).join("");
  const named = await Promise.all([
    ask(indexWord(name, "name"), { sort }),
    ask(indexBeginning(name, "name"), { sort }),
    (await areAllTitled(pagefind, terms)) ? ask(asked(terms, "title"), { sort }) : [],
    ask(indexWord(name, "part"), { sort }),
    ask(indexBeginning(name, "part"), { sort }),
  ]);
  return { named: named.flat(), others, isPartial: false };
}

/** True where each word is in a title of some page: Pagefind leaves out words that are in none. */
async function areAllTitled(pagefind: Pagefind, terms: readonly Term[]): Promise<boolean> {
  const found = await Promise.all(terms.map((term) => firstIn(pagefind, [term], "title")));
  return found.every((term) => term !== undefined);
}

/**
 * Chooses what stands for a word: the first of its forms that is in a name, else in a text, else how
 * it sounds in other letters, else the beginning of words, else how it sounds in its own.
 */
async function termOf(pagefind: Pagefind, forms: WordForms): Promise<Term | undefined> {
  const [word = ""] = forms;
  const sounds = forms.filter(isConsonantKey).map((form): Term => ({ form, isWhole: true }));
  const written = writtenTerms(forms);
  const begun = word.length < 2 ? [] : [{ form: word, isWhole: false }];
  const rest = /^[a-z]/.test(word) ? [...sounds, ...begun] : [...begun, ...sounds];
  return (
    (await firstIn(pagefind, written, "title")) ?? firstIn(pagefind, [...written, ...rest], "text")
  );
}

/** How many ways to read a query are tried: each asks the index. */
const MOST_READINGS = 24;

/**
 * Reads the words of a query in other of their forms where a name has them so, and none as they were
 * chosen: a name with "the mean wage" leaves that with "mean income" to be found by "the mean income".
 */
async function namedTogether(
  pagefind: Pagefind,
  words: readonly WordForms[],
  terms: readonly Term[],
): Promise<readonly Term[]> {
  const forms = words.map(writtenTerms);
  const isOne = words.length < 2 || forms.every((own) => own.length < 2);
  if (isOne || terms.length < words.length || !(await areAllTitled(pagefind, terms))) return terms;
  const titled = await Promise.all(
    forms.map((own) => filtered(own, (term) => isIn(pagefind, [term], "title"))),
  );
  const readings = titled.reduce<readonly (readonly Term[])[]>(
    (begun, own) => begun.flatMap((some) => own.map((term) => [...some, term])),
    [[]],
  );
  for (const reading of [terms, ...readings].slice(0, MOST_READINGS)) {
    if (await isIn(pagefind, reading, "title")) return reading;
  }
  return terms;
}

async function filtered(
  terms: readonly Term[],
  isWanted: (term: Term) => Promise<boolean>,
): Promise<readonly Term[]> {
  const wanted = await Promise.all(terms.map(isWanted));
  return terms.filter((_, i) => wanted[i]);
}

/** Lists the forms of a word that are written, and not how it sounds. */
function writtenTerms(forms: WordForms): readonly Term[] {
  return forms.filter((form) => !isConsonantKey(form)).map((form) => ({ form, isWhole: true }));
}

async function isIn(
  pagefind: Pagefind,
  terms: readonly Term[],
  zone: "text" | "title",
): Promise<boolean> {
  return (await pagefind.search(asked(terms, zone))).results.length > 0;
}

async function firstIn(
  pagefind: Pagefind,
  terms: readonly Term[],
  zone: "text" | "title",
): Promise<Term | undefined> {
  for (const term of terms) {
    if (await isIn(pagefind, [term], zone)) return term;
  }
  return undefined;
}

/** Writes what is asked of the index. */
function asked(terms: readonly Term[], zone: "text" | "title"): string {
  return terms
    .map(({ form, isWhole }) => (isWhole ? indexWord(form, zone) : indexBeginning(form, zone)))
    .join(" ");
}

/** Of the pages that each word is in, those with more of the words first. */
function mostWordsFirst(found: readonly (readonly SearchHit[])[]): readonly SearchHit[] {
  const words = new Map<string, number>();
  for (const { id } of found.flat()) words.set(id, (words.get(id) ?? 0) + 1);
  const count = ({ id }: SearchHit) => words.get(id) ?? 0;
  return found.flat().toSorted((a, b) => count(b) - count(a) || b.score - a.score);
}

/** Lists each page once, at its first place; pages in the reader's language before others. */
function ownFirst(hits: readonly SearchHit[], own?: ReadonlySet<string>): readonly SearchHit[] {
  const first = new Map<string, SearchHit>();
  for (const hit of hits) if (!first.has(hit.id)) first.set(hit.id, hit);
  const order = (hit: SearchHit) => Number(own !== undefined && !own.has(hit.id));
  return [...first.values()].toSorted((a, b) => order(a) - order(b));
}

/** Counts each filter under the choices of the others: its own would hide what else it offers. */
async function counts(
  pagefind: Pagefind,
  filters: Query["filters"],
  text: string,
): Promise<FilterCounts> {
  const under = async (chosen: Query["filters"]) =>
    (await pagefind.search(text === "" ? null : text, { filters: chosen })).filters;
  const own = Object.keys(filters).map(async (name) => {
    const others = Object.entries(filters).filter(([other]) => other !== name);
    return [name, (await under(Object.fromEntries(others)))[name] ?? {}] as const;
  });
  return { ...(await under(filters)), ...Object.fromEntries(await Promise.all(own)) };
}
