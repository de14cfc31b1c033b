import type { PageContext } from "../figures/figure-of.ts";
import { languageOf } from "../figures/context.ts";
import { greeklishKey } from "../locales/greeklish-key.ts";
import { placeForms, textForms } from "../locales/place-forms.ts";
import { searchForms } from "../locales/search-forms.ts";
import { searchWords, tellingWords } from "../locales/search-words.ts";
import { indexWord } from "../locales/search-zones.ts";
import { transliterate } from "../model/transliterate.ts";
import { pageHead, type PageHead } from "./page-head.ts";
import { pageText, type PageText } from "./page-text.ts";
import { PART_RANK, UNKNOWN_SUBJECT, type SearchSubject } from "./search-subject.ts";

/** A page as search knows it: what it is found by, and what its result shows. */
export interface SearchRecord {
  readonly path: string;
  /** Folded words, by zones, with one space between. */
  readonly words: string;
  readonly shown: {
    readonly title: string;
    readonly kind: string;
    readonly names: string;
    readonly text: string;
    readonly language: string;
  };
  readonly filters: Readonly<Record<string, string[]>>;
  /** The order of results that match as well; digits. */
  readonly rank: string;
}

/** How much of what editors wrote is kept for the excerpts of results. */
const SHOWN_LENGTH = 1200;

/** Makes the record of a finished page; undefined where search does not list it. */
export function searchRecord(
  context: PageContext,
  { path, html }: { readonly path: string; readonly html: string },
  subject: SearchSubject = UNKNOWN_SUBJECT,
): SearchRecord | undefined {
  const head = pageHead(html, path);
  if (head === undefined || head.kind === "" || isForeign(html, head.language)) return undefined;
  return recordOf(context, { path, head, text: pageText(html) }, subject);
}

/** What is known of a page, or of a place on one: what it says in its head, and its text. */
export interface FoundPlace {
  readonly path: string;
  readonly head: Pick<PageHead, "title" | "description" | "kind">;
  readonly text: PageText;
}

/** Makes the record of a page or of a place on a page, which its path names by its fragment. */
export function recordOf(
  context: PageContext,
  { path, head, text }: FoundPlace,
  subject: SearchSubject,
): SearchRecord {
  const language = languageOf(context);
  const { area, domain, period, group } = subject.facets;
  const length = Math.min(tellingWords(searchWords(head.title)).length, 99);
  return {
    path,
    words: indexWords({ head, text, subject, language }),
    shown: {
      title: head.title,
      kind: head.kind,
      names: [...new Set([...subject.names, ...(subject.parts ?? [])])]
        .filter((name) => name !== head.title)
        .join(" · "),
      text: shownText(head, text),
      language,
    },
    filters: {
      kind: [head.kind],
      area: [...area],
      domain: [...domain],
      period: [...period],
      group: [...group],
    },
    rank: String(subject.rank * 100 + length + 1000),
  };
}

/** True where the body of a page is in another language than its frame: it waits for a translation. */
function isForeign(html: string, language: string): boolean {
  const main = html.slice(html.indexOf("<main"));
  const content = main.slice(main.indexOf("</nav>") + "</nav>".length).trimStart();
  const written = /^<\w+[^>]*?\slang="([^"]*)"/.exec(content)?.[1];
  return written !== undefined && written !== language;
}

interface Indexed {
  readonly head: FoundPlace["head"];
  readonly text: PageText;
  readonly subject: SearchSubject;
  readonly language: string;
}

function indexWords({ head, text, subject, language }: Indexed): string {
  const named = [...new Set([head.title, ...subject.names])];
  const parts = subject.parts ?? [];
  const isNamed = subject.rank < PART_RANK;
  const names = isNamed ? named.flatMap((text) => joined(text, language)) : [];
  const namedWords = named.flatMap((name) => [
    ...(subject.isPlace === true ? placeForms : textForms)(name, language),
    ...latinForms(name),
  ]);
  const zones = isNamed ? (["title", "text"] as const) : (["text"] as const);
  const body = [head.kind, head.description, ...text.headings, ...text.paragraphs, ...parts];
  const words = new Set([
    ...names.map((word) => indexWord(word, "name")),
    ...parts.flatMap((text) => joined(text, language)).map((word) => indexWord(word, "part")),
    ...namedWords.flatMap((word) => zones.map((zone) => indexWord(word, zone))),
    ...body.flatMap((text) => textForms(text, language)).map((word) => indexWord(word)),
  ]);
  return [...words].join(" ");
}

/** A name as a whole, in its own letters and in others. */
function joined(name: string, language: string): readonly string[] {
  const own = searchForms(name, language).map(([form = ""]) => form);
  return [own.join(""), latinForms(name).join("")].filter(Boolean);
}

/** What a Greek name is found by when it is typed in Latin letters. */
function latinForms(name: string): readonly string[] {
  const greek = tellingWords(searchWords(name)).filter((word) => /^[α-ω]/u.test(word));
  return greek.map((word) => greeklishKey(transliterate(word)));
}

/** Headings come last: an excerpt shows them only where a word stands nowhere else. */
function shownText(
  { description }: FoundPlace["head"],
  { headings, paragraphs }: PageText,
): string {
  const prose = paragraphs.filter((paragraph) => paragraph !== description).join(" ");
  const text = `${description} ${prose}`.trim().slice(0, SHOWN_LENGTH);
  return [text, ...headings].join(" · ");
}
