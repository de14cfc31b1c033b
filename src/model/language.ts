import { z } from "zod";

/** A language of an atlas as a BCP 47 tag ("el", "it", "he", "ar", "en"); `locales/` says which exist. */
export type Language = string;

/** Words that readers see, by language. */
export type Text = Readonly<Record<Language, string>>;

/** One string chosen from a `Text`, with the language in which it is written. */
export interface LocalisedText {
  readonly text: string;
  readonly language: Language;
}

/** Gives the language without region, script and further choices: "ar-EG" is "ar". */
export function baseLanguage(language: Language): Language {
  return language.split("-", 1)[0] ?? language;
}

/** The schema of words that an editor writes once a language: `{ it: …, en: … }`. */
export const textSchema = z.record(
  z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, "a language tag such as it"),
  z.string(),
);

/** The schema of words without which a sentence of the site would have a hole. */
export const writtenTextSchema = textSchema.refine((text) => {
  const words = Object.values(text);
  return words.length > 0 && words.every((word) => /\S/.test(word));
}, "words in at least one language, none of them empty");

/** True for a schema of words that readers see, by language. */
export function isTextSchema(schema: unknown): boolean {
  return schema === textSchema || schema === writtenTextSchema;
}

/**
 * Chooses the words for a reader: the reader's language, else the first of `fallbacks` that has them,
 * else any. Gives an empty string in the asked language where there are none at all.
 */
export function localised(
  text: Text,
  language: Language,
  fallbacks: readonly Language[] = [],
): LocalisedText {
  for (const candidate of [language, ...fallbacks, ...Object.keys(text)]) {
    const words = text[candidate];
    if (words !== undefined && words !== "") return { text: words, language: candidate };
  }
  return { text: "", language };
}
