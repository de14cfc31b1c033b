import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReadResult } from "./read-atlas.ts";
import { leaks } from "./leaks.ts";
import { isLetter, letterProblems } from "./letter-problems.ts";
import { filesBelow } from "./page-paths.ts";

/** Says all that is wrong with a finished site; nothing may be published until the list is empty. */
export function verifySite(folder: string, read: ReadResult): readonly string[] {
  const { atlas } = read;
  if (atlas === undefined) throw new Error("missing atlas: nothing was read");
  const { base, languages } = atlas.config;
  const files = filesBelow(folder);
  const pages = files.filter((file) => file.endsWith(".html") && !isLetter(file));
  const htmlByPage = new Map(
    pages.map((page) => [page, readFileSync(join(folder, page), "utf8")] as const),
  );
  const site: Site = { files: new Set(files), htmlByPage, base };
  return [
    ...pages.flatMap((page) => pageProblems(site, page)),
    ...letterProblems(folder, files, atlas.config),
    ...languages
      .filter((language) => !existsSync(join(folder, "pagefind", language, "pagefind.js")))
      .map((language) => `pagefind/${language}: the search index is missing`),
    ...leaks(folder, files, read),
  ];
}

interface Site {
  readonly files: ReadonlySet<string>;
  readonly htmlByPage: ReadonlyMap<string, string>;
  readonly base: string;
}

function pageProblems(site: Site, page: string): readonly string[] {
  const html = site.htmlByPage.get(page) ?? "";
  return [
    ...linksOf(html).flatMap((link) => linkProblem(site, page, link) ?? []),
    ...repeatedIds(html).map((id) => `${page}: the id "${id}" stands twice`),
    ...RULES.filter(({ isBroken }) => isBroken(html)).map(({ said }) => `${page}: ${said}`),
  ];
}

interface Rule {
  readonly isBroken: (html: string) => boolean;
  readonly said: string;
}

const FETCHING = /<(?:script|img|iframe|source|video|audio|embed)\b[^>]*\ssrc="(?:https?:)?\/\//;
const FETCHING_LINK =
  /<link\b(?=[^>]*\srel="(?:stylesheet|preload|modulepreload|icon|manifest)")[^>]*\shref="(?:https?:)?\/\//;
/** The whole of a text or attribute, so that editors may write the word "undefined". */
const NO_VALUE = /^\s*(?:undefined|NaN|null)\s*$|\bNaN\b|\[object Object\]/;

const RULES: readonly Rule[] = [
  {
    isBroken: (html) => /<[^>]+\sstyle=""/.test(html.replace(/="[^"]*"/g, '=""')),
    said: "a style attribute, which the policy blocks",
  },
  { isBroken: (html) => /<style\b/.test(html), said: "a style inside the page" },
  {
    // Without the values of attributes, where "<script" is no more than words; JSON-LD is data that
    // no browser runs.
    isBroken: (html) =>
      /<script(?![^>]*\ssrc=)[^>]*>/.test(
        html.replaceAll('<script type="application/ld+json">', "").replace(/="[^"]*"/g, '=""'),
      ),
    said: "a script inside the page",
  },
  {
    isBroken: (html) => /<[^>]+\son[a-z]+=""/.test(html.replace(/="[^"]*"/g, '=""')),
    said: "a handler of events",
  },
  {
    isBroken: (html) => FETCHING.test(html) || FETCHING_LINK.test(html),
    said: "something is fetched from another site",
  },
  {
    isBroken: (html) =>
      [...textsOf(html), ...attributesOf(html)].some((value) => NO_VALUE.test(value)),
    said: "a value that is none reached the page",
  },
];

function linksOf(html: string): readonly string[] {
  const found = html.matchAll(
    /<(?:a|link|script|img|form|use)\b[^>]*?\s(?:href|src|action)="([^"]*)"/g,
  );
  return [...new Set([...found].map((match) => (match[1] ?? "").replaceAll("&amp;", "&")))];
}

function linkProblem(site: Site, page: string, link: string): string | undefined {
  if (/^(https?:|mailto:|tel:|data:image\/)/.test(link)) return undefined;
  const [path = "", anchor = ""] = link.split("#");
  const target = path === "" ? page : fileOf(site, path.split("?")[0] ?? "");
  if (target === undefined) return `${page}: the link "${link}" leads nowhere`;
  const html = site.htmlByPage.get(target);
  const isFound = anchor === "" || html === undefined || html.includes(`id="${anchor}"`);
  return isFound ? undefined : `${page}: the link "${link}" leads to no such place in its page`;
}

function fileOf({ files, base }: Site, path: string): string | undefined {
  if (!path.startsWith(base)) return undefined;
  const inside = decodeURIComponent(path.slice(base.length));
  const file = inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside;
  return files.has(file) ? file : undefined;
}

function repeatedIds(html: string): readonly string[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const [, id = ""] of html.matchAll(/\sid="([^"]+)"/g)) {
    if (seen.has(id)) repeated.add(id);
    seen.add(id);
  }
  return [...repeated];
}

/** The stretches of text between the tags of a page. */
function textsOf(html: string): readonly string[] {
  return html.replace(/<script[\s\S]*?<\/script>/g, "").split(/<[^>]*>/);
}

/** The attributes that people read or that draw; an address may hold any word. */
function attributesOf(html: string): readonly string[] {
  const names = "title|alt|aria-label|content|placeholder|d|x|y|x1|x2|y1|y2|cx|cy|r|width|height";
  const pattern = new RegExp(`\\s(?:${names}|viewBox|transform|points)="([^"]*)"`, "g");
  return [...html.matchAll(pattern)].map(([, value = ""]) => value);
}
