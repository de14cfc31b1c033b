import { formsOfWord, searchForms, soundForms, type WordForms } from "./search-forms.ts";
import { hyphenedWords, joinedWords, searchWords, tellingWords } from "./search-words.ts";

/** Lists what a text is found by: its words in all forms, those with hyphens also as one. */
export function textForms(text: string, language: string): WordForms {
  return [...searchForms(text, language).flat(), ...asOne(hyphenedWords(text), language)];
}

/**
 * Lists what the name of a place is found by: its words in all forms, what may be written as one of
 * them, and how Hebrew and Arabic words sound.
 */
export function placeForms(name: string, language: string): WordForms {
  const one = asOne(joinedWords(name), language);
  return [...textForms(name, language), ...one, ...soundsOf(name)];
}

function soundsOf(name: string): WordForms {
  const words = tellingWords(searchWords(name)).filter((word) => /^[א-תء-ي]/u.test(word));
  return words.flatMap(soundForms);
}

function asOne(words: readonly string[], language: string): WordForms {
  return words.flatMap((word) => formsOfWord(word, language).slice(0, 1));
}
