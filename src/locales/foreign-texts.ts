import type { Language } from "../model/language.ts";

const LANGUAGE = 'lang="';
const PART = `(?:[^>"]|"[^"]*")*`;
/** An opening tag up to its language; what lays out a page is left to itself. */
const OPENING = new RegExp(`^<(?!div\\b)[a-z][a-z0-9]*(?=\\s)${PART}$`);
/** A stretch of a tag that says something of direction. */
const DIRECTED = new RegExp(`${PART}?\\sdir=`, "y");

/**
 * Gives every element of a page that says its language the direction in which that is written, so
 * that a text in another language than the page's reads as it should.
 */
export function withDirections(
  html: string,
  directions: Readonly<Record<Language, "ltr" | "rtl">>,
): string {
  let [ordered, done] = ["", 0];
  for (let at = nextLanguage(html, 0); at !== -1; at = nextLanguage(html, at + 1)) {
    const end = html.indexOf('"', at + LANGUAGE.length) + 1;
    const direction = directions[html.slice(at + LANGUAGE.length, end - 1)];
    if (direction === undefined || !isUndirected(html, at)) continue;
    ordered += `${html.slice(done, end)} dir="${direction}"`;
    done = end;
  }
  return done === 0 ? html : ordered + html.slice(done);
}

/** Finds the next attribute that says a language, -1 where there is none. */
function nextLanguage(html: string, from: number): number {
  let at = html.indexOf(LANGUAGE, from);
  while (at > 0 && !/\s/.test(html.charAt(at - 1))) at = html.indexOf(LANGUAGE, at + 1);
  return at;
}

/** True where a place lies in an opening tag that has its first language there, and no direction. */
function isUndirected(html: string, at: number): boolean {
  const start = tagStart(html, at);
  const opening = html.slice(start, at);
  if (!OPENING.test(opening) || nextLanguage(opening, 0) > 0) return false;
  DIRECTED.lastIndex = start;
  return !DIRECTED.test(html);
}

/** Finds the bracket that opens a tag; one behind an odd number of quotes stands in a value. */
function tagStart(html: string, at: number): number {
  let [start, quotes] = [at, 0];
  do {
    const before = html.lastIndexOf("<", start - 1);
    quotes += html.slice(Math.max(0, before), start).split('"').length - 1;
    start = before;
  } while (start > 0 && quotes % 2 === 1);
  return Math.max(0, start);
}
