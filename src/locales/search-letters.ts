import { isConsonantKey } from "./consonant-key.ts";
import { greeklishText } from "./greeklish-key.ts";
import { queryForms } from "./search-forms.ts";
import { foldedText } from "./search-words.ts";

/** Lists the letters with which what a reader typed may begin in a name, in all its forms. */
export function queryLetters(asked: string, language: string): ReadonlySet<string> {
  const words = foldedText(asked);
  const [first = []] = queryForms(asked, language);
  return new Set([words, greeklishText(words), ...first].flatMap(firstLetter));
}

/** Gives the first letter of a form; of how a word sounds, that of the sound. */
export function firstLetter(form: string): readonly string[] {
  return Array.from(isConsonantKey(form) ? form.slice(1) : form).slice(0, 1);
}
