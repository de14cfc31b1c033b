import type { Reference } from "./citation.ts";
import { withoutDirectionMarks } from "../locales/without-direction-marks.ts";

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  // BibTeX counts a brace behind a backslash like any other.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
};

/**
 * Writes a reference for BibTeX. Titles and names of organisations stand in second braces, so that
 * no style changes their capitals or takes them for first and last names.
 */
export function bibTexOf(reference: Reference): string {
  const { id, kind, authors, title, atlas, publisher, edition, date, language, href } = reference;
  const isPaper = kind === "paper";
  const names = authors.length === 0 ? [publisher] : authors;
  const fields = [
    ["author", authors.length === 0 ? braced(publisher) : names.map(personOf).join(" and ")],
    ["title", braced(title)],
    [isPaper ? "institution" : "howpublished", braced(isPaper ? publisher : atlas)],
    ["edition", bibTexText(edition)],
    ["year", date.slice(0, 4)],
    ["date", date],
    ["language", language],
    ["url", href],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${isPaper ? "techreport" : "misc"}{${id},\n${lines.join("")}}\n`;
}

/** Escapes what TeX reads as a command; line breaks become spaces. */
function bibTexText(text: string): string {
  return withoutDirectionMarks(text)
    .replace(/\s+/g, " ")
    .replace(/[\\~^&%$#_{}]/g, (sign) => ESCAPES[sign] ?? `\\${sign}`);
}

function braced(text: string): string {
  return `{${bibTexText(text)}}`;
}

/** A name that holds the word between two names, or a comma, is kept whole. */
function personOf(name: string): string {
  return /,| and /.test(name) ? braced(name) : bibTexText(name);
}
