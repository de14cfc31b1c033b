import type { Term } from "./find-pages.client.ts";
import type { ShownResult } from "./pagefind.client.ts";
import { isolatedNumbers } from "../locales/isolated-numbers.ts";
import { formsOfWord, soundForms } from "../locales/search-forms.ts";
import { searchWords } from "../locales/search-words.ts";

/** How many characters of a text stand before the first word that was found, and in all. */
const BEFORE = 70;
const LENGTH = 240;

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’‘"״׳][\p{L}\p{M}]+)*/gu;

interface Piece {
  readonly text: string;
  readonly isFound: boolean;
}

/** Makes the item of a result: its name, its kind, and where in its text the words stand. */
export function searchResult(
  { url, meta, raw_content: text }: ShownResult,
  { terms, language }: { readonly terms: readonly Term[]; readonly language: string },
): HTMLLIElement {
  const item = document.createElement("li");
  item.lang = meta.language;
  const link = document.createElement("a");
  link.href = url;
  link.dir = "auto";
  const title = pieces(meta.title, terms, language);
  link.append(...title.map(node));
  item.append(link, " ", element("span", "search-kind", meta.kind));
  const alias = title.some(({ isFound }) => isFound)
    ? undefined
    : foundName(meta.names, terms, language);
  if (alias !== undefined) item.append(" ", element("bdi", "search-name", alias));
  const excerpt = element("p", "search-excerpt", "");
  excerpt.dir = "auto";
  excerpt.append(...cutAround(pieces(text, terms, language)).map(node));
  item.append(excerpt);
  return item;
}

/** The other name by which a page was found, where its title does not show it. */
function foundName(names: string, terms: readonly Term[], language: string): string | undefined {
  return names
    .split(" · ")
    .find((name) => pieces(name, terms, language).some(({ isFound }) => isFound));
}

/** Cuts a text into the words that were found and what lies between. */
function pieces(text: string, terms: readonly Term[], language: string): readonly Piece[] {
  const parts: Piece[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!isAnyOf(terms, word, language)) continue;
    parts.push({ text: text.slice(end, index), isFound: false }, { text: word, isFound: true });
    end = index + word.length;
  }
  return [...parts, { text: text.slice(end), isFound: false }];
}

function isAnyOf(terms: readonly Term[], word: string, language: string): boolean {
  const [folded = ""] = searchWords(word);
  const forms = [...formsOfWord(folded, language), ...soundForms(folded)];
  return terms.some(({ form, isWhole }) =>
    forms.some((own) => (isWhole ? own === form : own.startsWith(form))),
  );
}

/** Keeps what stands around the first word that was found. */
function cutAround(parts: readonly Piece[]): readonly Piece[] {
  const [first = { text: "", isFound: false }, ...rest] = parts;
  const isLong = rest.length > 0 && first.text.length > BEFORE;
  const head = isLong ? `… ${first.text.slice(-BEFORE).replace(/^\S*\s/u, "")}` : first.text;
  const kept: Piece[] = [];
  let room = LENGTH;
  for (const { text, isFound } of [{ ...first, text: head }, ...rest]) {
    if (room <= 0) break;
    kept.push({ text: text.length > room ? `${wordsWithin(text, room)} …` : text, isFound });
    room -= text.length;
  }
  return kept;
}

function wordsWithin(text: string, length: number): string {
  return text.slice(0, length).replace(/\s\S*$/u, "");
}

function node({ text, isFound }: Piece): Node {
  return isFound ? element("mark", "", text) : document.createTextNode(isolatedNumbers(text));
}

function element(name: string, className: string, text: string): HTMLElement {
  const made = document.createElement(name);
  if (className !== "") made.className = className;
  made.textContent = text;
  return made;
}
