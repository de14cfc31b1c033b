import type { Language } from "../model/language.ts";
import { ar } from "./ar.ts";
import { el } from "./el.ts";
import { en, type MessageKey } from "./en.ts";
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
}

const LOCALES: readonly Locale[] = [
  { language: "el", direction: "ltr", name: "Ελληνικά", messages: el },
  { language: "it", direction: "ltr", name: "Italiano", messages: it },
  { language: "he", direction: "rtl", name: "עברית", messages: he },
  { language: "ar", direction: "rtl", name: "العربية", messages: ar },
  { language: "en", direction: "ltr", name: "English", messages: en },
];

/** Languages in which the interface exists. */
export const LOCALE_LANGUAGES: readonly Language[] = LOCALES.map(({ language }) => language);

/** Gives the interface of a language. */
export function localeOf(language: Language): Locale {
  const locale = LOCALES.find((candidate) => candidate.language === language);
  if (locale === undefined) throw new Error(`unknown language: ${language}`);
  return locale;
}
