import type { LevelGeometry } from "../carto/level-geometry.ts";
import type { AtlasLookup } from "../derive/lookup.ts";
import type { MessageKey } from "../locales/en.ts";
import { localeOf, type Locale } from "../locales/locale.ts";
import { message, type MessageValues } from "../locales/message.ts";
import { url } from "../markup/url.ts";
import { localised, type Language, type LocalisedText, type Text } from "../model/language.ts";

/** What everything that is shown is made from: one atlas, read in one language. */
export interface AtlasContext {
  readonly lookup: AtlasLookup;
  readonly geometries: readonly LevelGeometry[];
  readonly locale: Locale;
  /** The atlas of today, where this one is an edition: what stands around a page is of today. */
  readonly today?: AtlasContext;
  /** True where the site is read from a folder, without a server. */
  readonly isOffline?: boolean;
}

/** Gives the language of a context. */
export function languageOf(context: AtlasContext): Language {
  return context.locale.language;
}

/** Gives the interface of another language of the atlas. */
export function localeIn({ lookup }: Pick<AtlasContext, "lookup">, language: Language): Locale {
  return localeOf(language, lookup.atlas.locales);
}

/** Says a sentence of the interface. */
export function say(
  context: Pick<AtlasContext, "locale">,
  key: MessageKey,
  values?: MessageValues,
): string {
  return message(context.locale, key, values);
}

/** Chooses the atlas's words for the reader, with the language they are in. */
export function wordsOf(context: AtlasContext, text: Text): LocalisedText {
  return localised(text, languageOf(context), context.lookup.atlas.config.languages);
}

/** Chooses the atlas's words for the reader as a plain string. */
export function textOf(context: AtlasContext, text: Text): string {
  return wordsOf(context, text).text;
}

/** Gives words as they stand inside a sentence: the first letter small. */
export function lowered(context: AtlasContext, words: string): string {
  const [first = "", second = ""] = words;
  const language = languageOf(context);
  // An acronym keeps its capitals.
  const isAcronym = second !== second.toLocaleLowerCase(language);
  if (isAcronym) return words;
  return first.toLocaleLowerCase(language) + words.slice(first.length);
}

/** Makes the link to a path of the site. */
export function hrefOf(context: AtlasContext, path: string): string {
  return url(context.lookup.atlas.config.base, path);
}
