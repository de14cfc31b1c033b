import type { Language } from "../model/language.ts";

/** The locale by which numbers and dates of a language are written: fixed, never the machine's. */
const TAGS: Readonly<Record<Language, string>> = {
  el: "el-GR",
  it: "it-IT",
  he: "he-IL",
  ar: "ar-u-nu-latn",
  en: "en-GB",
};

/** Gives the tag for Intl; a language without one of its own stands for itself. */
export function languageTag(language: Language): string {
  return TAGS[language] ?? language;
}
