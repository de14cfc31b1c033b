import { consonantKeys } from "./consonant-key.ts";
import { greeklishKey } from "./greeklish-key.ts";
import { searchWords, tellingWords } from "./search-words.ts";
import { withoutArticle, wordStem } from "./word-stem.ts";

/** Letters that Hebrew and Arabic write with the word that they stand before. */
const HEBREW_PREFIX = /^(?:[והבלכמש]|ו[הבלכמש]|ש[הבלמ]|מה|כש|ול[כה]|וש[הבלמ]|כשה|ומה)$/u;
const ARABIC_PREFIX = /^(?:[وفبلكس]|[وف][بلكس])$/u;

/** What is left of whole words that begin like a prefix: بلدية is a municipality, not with him. */
const NO_BARE_WORD = new Set(["لدي", "لديه", "لديات"]);

/** A word of a text or a query by all that may stand for it, what is closest to it first. */
export type WordForms = readonly string[];

/**
 * Gives the telling words of a text as search knows them, in the index and in the browser alike:
 * stems, and for Hebrew and Arabic also those without the letters that are written with a word.
 */
export function searchForms(text: string, language: string): readonly WordForms[] {
  return tellingWords(searchWords(text)).map((word) => formsOfWord(word, language));
}

/**
 * The same for what a reader typed: Latin letters may also stand for a Greek word, and any for the
 * sound of a Hebrew or Arabic one, which is tried last.
 */
export function queryForms(query: string, language: string): readonly WordForms[] {
  return tellingWords(searchWords(query)).map((word) => {
    const greek = /^[a-z8]{3,}$/.test(word) ? [greeklishKey(word)] : [];
    const sounds = aloneForms(word).flatMap(soundForms);
    return [...new Set([...formsOfWord(word, language), ...greek, ...sounds])];
  });
}

/** Lists how a word of a name sounds, also without its article. */
export function soundForms(word: string): WordForms {
  const parts = [word, withoutArticle(word), word.replace(/^ה(?=.{3})/u, "")];
  return [...new Set(parts.flatMap(consonantKeys))];
}

/** Lists the forms of a folded word. */
export function formsOfWord(word: string, language: string): WordForms {
  const forms = aloneForms(word).map((form) => wordStem(form, language));
  return [...new Set(forms)];
}

/** Lists a folded word, and what it may be without the letters that are written with it. */
export function aloneForms(word: string): readonly string[] {
  return [word, ...bareWords(word)];
}

function bareWords(word: string): readonly string[] {
  const prefix = /^[א-ת]/u.test(word) ? HEBREW_PREFIX : ARABIC_PREFIX;
  return [1, 2, 3]
    .filter((length) => word.length - length >= 3 && prefix.test(word.slice(0, length)))
    .map((length) => word.slice(length))
    .filter((bare) => !NO_BARE_WORD.has(bare));
}
