import type { LocaleFile } from "../model/locale-file.ts";
import { baseLanguage, type Language } from "../model/language.ts";
import { ar } from "./ar.ts";
import { el } from "./el.ts";
import { en, type MessageKey } from "./en.ts";
import { ar as arFiles } from "./files/ar.ts";
import { el as elFiles } from "./files/el.ts";
import { en as enFiles, type FileWord } from "./files/en.ts";
import { he as heFiles } from "./files/he.ts";
import { it as itFiles } from "./files/it.ts";
import { he } from "./he.ts";
import { it } from "./it.ts";

export type Messages = Readonly<Record<MessageKey, string>>;

/** The interface of the site in one language. */
export interface Locale {
  readonly language: Language;
  readonly direction: "ltr" | "rtl";
  /** The language's own name for itself. */
  readonly name: string;
  readonly messages: Messages;
  /** Words of the downloads. */
  readonly downloads: Readonly<Record<FileWord, string>>;
}

const LOCALES: readonly Locale[] = [
  { language: "el", direction: "ltr", name: "Ελληνικά", messages: el, downloads: elFiles },
  { language: "it", direction: "ltr", name: "Italiano", messages: it, downloads: itFiles },
  { language: "he", direction: "rtl", name: "עברית", messages: he, downloads: heFiles },
  { language: "ar", direction: "rtl", name: "العربية", messages: ar, downloads: arFiles },
  { language: "en", direction: "ltr", name: "English", messages: en, downloads: enFiles },
];

/** Languages in which the interface exists. */
export const LOCALE_LANGUAGES: readonly Language[] = LOCALES.map(({ language }) => language);

/**
 * Gives the interface of a language: that of the engine, with what a file of the atlas says instead.
 * A language of a region ("ar-EG") has the words of the language, and the digits, dates and signs of
 * the region.
 */
export function localeOf(language: Language, files: readonly LocaleFile[] = []): Locale {
  const built = builtLocale(language);
  const file = files.find((candidate) => candidate.language === language);
  if (file !== undefined) return completed(file, built);
  if (built === undefined) throw new Error(`unknown language: ${language}`);
  return { ...built, language };
}

/** True where the engine itself speaks a language. */
export function isBuiltIn(language: Language): boolean {
  return builtLocale(language) !== undefined;
}

function builtLocale(language: Language): Locale | undefined {
  const base = baseLanguage(language);
  return LOCALES.find((candidate) => candidate.language === base);
}

function completed(file: LocaleFile, built: Locale | undefined): Locale {
  const { language, direction, name } = file;
  return {
    language,
    direction,
    name,
    // A new language has every key, or its atlas is not built.
    messages: { ...built?.messages, ...file.messages } as Messages,
    downloads: { ...built?.downloads, ...file.downloads } as Locale["downloads"],
  };
}
