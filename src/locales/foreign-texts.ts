import type { Language } from "../model/language.ts";

/** Opening tags with a language and nothing of direction; what lays out a page is left to itself. */
const FOREIGN =
  /<(?!div\b)[a-z][a-z0-9]*(?=\s)(?!(?:[^>"]|"[^"]*")*\sdir=)(?:[^>"]|"[^"]*")*?\slang="([^"]+)"/g;

/**
 * Gives every element of a page that says its language the direction in which that is written, so
 * that a text in another language than the page's reads as it should.
 */
export function withDirections(
  html: string,
  directions: Readonly<Record<Language, "ltr" | "rtl">>,
): string {
  return html.replace(FOREIGN, (tag, language: string) => {
    const direction = directions[language];
    return direction === undefined ? tag : `${tag} dir="${direction}"`;
  });
}
