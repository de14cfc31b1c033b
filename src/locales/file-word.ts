import type { Language } from "../model/language.ts";
import { ar } from "./files/ar.ts";
import { el } from "./files/el.ts";
import { en, type FileWord } from "./files/en.ts";
import { he } from "./files/he.ts";
import { it } from "./files/it.ts";

const WORDS: Readonly<Record<Language, Readonly<Record<FileWord, string>>>> = {
  ar,
  el,
  en,
  he,
  it,
};

/** Gives a word of the downloads in a language of the interface. */
export function fileWord(language: Language, word: FileWord): string {
  const words = WORDS[language];
  if (words === undefined) throw new Error(`unknown language: ${language}`);
  return words[word];
}
