import type { GlossaryEntry } from "../model/content.ts";
import type { LocalisedText } from "../model/language.ts";
import { languageOf, wordsOf, type AtlasContext } from "../figures/context.ts";
import { collate } from "../locales/sorting.ts";
import { transliterate } from "../model/transliterate.ts";

/** A word of the glossary in the reader's language, and its place on the page. */
export interface GlossaryTerm {
  readonly id: string;
  readonly term: LocalisedText;
  readonly definition: LocalisedText;
  /** The term in every language of the atlas. */
  readonly names: readonly string[];
}

/** Lists the words of the glossary, sorted for the reader; their ids are those of every language. */
export function glossaryTerms(context: AtlasContext): readonly GlossaryTerm[] {
  const { glossary, config } = context.lookup.atlas;
  const order = collate(languageOf(context));
  const ids = glossary.map(({ term }) => termId(term, config.languages));
  return glossary
    .map(({ term, definition }, i) => ({
      id: unlike(ids, i),
      term: wordsOf(context, term),
      definition: wordsOf(context, definition),
      names: Object.values(term),
    }))
    .toSorted((a, b) => order(a.term.text, b.term.text));
}

/** The first name that can be written in Latin letters, else the first in its own. */
function termId(term: GlossaryEntry["term"], languages: readonly string[]): string {
  const names = [...languages, ...Object.keys(term)].flatMap((language) => term[language] ?? []);
  const slugs = names.map((name) => transliterate(name).replace(/[^\p{L}\p{N}]+/gu, "-"));
  const slug = slugs.find((latin) => /^[a-z0-9-]+$/.test(latin)) ?? slugs[0] ?? "";
  return `term-${slug.replace(/^-|-$/g, "")}`;
}

/** Of ids that are alike the later ones are numbered. */
function unlike(ids: readonly string[], i: number): string {
  const [id = ""] = ids.slice(i);
  const before = ids.slice(0, i).filter((other) => other === id).length;
  return before === 0 ? id : `${id}-${before + 1}`;
}
