import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";

const { DOMParser } = new JSDOM().window;

/** Marks that turn text around or hide in it; a file of Excel begins with one of them by right. */
const MISLEADING = /[\u180E\u200B\u202A-\u202E\u2060-\u2065\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u;
const CONTROL = /(?![\t\n\r])\p{Cc}/u;
/** Elements that run, hold or fetch something; data for search engines does not. */
const ACTIVE =
  "script:not([src], [type='application/ld+json']), iframe, object, embed, foreignObject, base[href]";
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/** A file of a built site, unpacked where the site packs it. */
export interface SiteFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads a file of a site. */
export function siteFile(site: string, name: string): SiteFile {
  const bytes = readFileSync(join(site, name));
  return { name, bytes: bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes };
}

/** Names what in a document of HTML, SVG or XML is more than words and drawing. */
export function markupHarm(file: SiteFile): readonly string[] {
  const document = documentOf(file);
  if (document.querySelector("parsererror") !== null) return ["no well-formed document"];
  const active = [...document.querySelectorAll(ACTIVE)].map((found) => `<${found.localName}>`);
  const others = [...document.querySelectorAll("*")].flatMap((element) => [
    ...(element.localName.startsWith("hostile") ? [`<${element.localName}>`] : []),
    ...[...element.attributes].filter(isHarmful).map(({ name, value }) => `${name}="${value}"`),
  ]);
  return [...active, ...others];
}

/** Gives the text that a page shows. */
export function shownText(file: SiteFile): string {
  return documentOf(file).body.textContent;
}

function documentOf({ name, bytes }: SiteFile): Document {
  const text = strFromU8(bytes);
  return name.endsWith(".html")
    ? new JSDOM(text).window.document
    : new DOMParser().parseFromString(text, "application/xml");
}

function isHarmful({ name, value }: Attr): boolean {
  if (/^on/i.test(name) || name === "autofocus" || name === "srcdoc") return true;
  const [, kind] = /(?:^|:)(href|src|action|formaction|poster|srcset|ping)$/.exec(name) ?? [];
  if (kind === undefined) return false;
  // Words that are an address may be a link, which a reader follows or not; nothing may fetch one.
  if (kind !== "href" && value.includes("hostile.example")) return true;
  return /^[\s\p{Cc}]*(?:javascript|vbscript|data:(?!image\/)|\/\/|mailto:.*(?:%0A|%0D))/iu.test(
    value,
  );
}

/** Names the cells that a spreadsheet would run, opened with the file's delimiter or another. */
export function tableHarm({ bytes }: SiteFile): readonly string[] {
  const text = strFromU8(bytes).replace(/^\uFEFF/, "");
  const [heading = ""] = text.split("\n", 1);
  const own = heading.split(";").length > heading.split(",").length ? ";" : ",";
  const rows: string[][] = parse(text, { delimiter: own, relax_column_count: true });
  // A spreadsheet with another delimiter takes the quotation marks inside a line for words.
  const torn = text.split(/[\r\n\t]|[;,]/).map((cell) => cell.replace(/^"+/, ""));
  return [...rows.flat(), ...torn].filter((cell) => FORMULA.test(cell) && !NUMBER.test(cell));
}

/** Names the parts of a workbook with formulas, links, or XML that is none. */
export function workbookHarm({ bytes }: SiteFile): readonly string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([path, part]) => {
    const document = new DOMParser().parseFromString(strFromU8(part), "application/xml");
    const isActive = document.querySelector("parsererror, f, hyperlink, oleObject") !== null;
    return isActive || textHarm({ name: path, bytes: part }).length > 0 ? [path] : [];
  });
}

/** Names the lines of a calendar that begin with no word of ours. */
export function calendarHarm({ bytes }: SiteFile): readonly string[] {
  const known =
    /^(?:BEGIN|END|VERSION|PRODID|CALSCALE|METHOD|X-WR-CALNAME|UID|DTSTAMP|DTSTART|SUMMARY|LOCATION|DESCRIPTION|URL|CATEGORIES|TRANSP)[;:]/;
  const lines = strFromU8(bytes).replaceAll("\r\n ", "").split("\r\n").slice(0, -1);
  return lines.filter((line) => !known.test(line) || /[\r\n]/.test(line));
}

/** Says where a text holds marks that mislead, or characters that a terminal obeys. */
export function textHarm({ bytes }: SiteFile): readonly string[] {
  const text = strFromU8(bytes);
  return [MISLEADING, CONTROL].flatMap((pattern) => {
    const at = text.search(pattern);
    return at < 0 ? [] : [JSON.stringify(text.slice(Math.max(0, at - 20), at + 20))];
  });
}
