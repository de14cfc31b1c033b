import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { KnownAtlas } from "./known-atlas.ts";
import { detached } from "./detached.ts";
import { figureProblems } from "./figure-problems.ts";
import { leaks } from "./leaks.ts";
import { isLetter, letterProblems } from "./letter-problems.ts";
import { filesBelow } from "./page-paths.ts";
import { weightProblems } from "./page-weight.ts";

/** What is known of a site before it is verified. */
export interface KnownOfSite {
  readonly hasSearch?: boolean;
  /** Pages of the last good site: only where they lead is looked at again. */
  readonly unchanged?: readonly string[];
  /** Files in which the withheld numbers were looked for already. */
  readonly searched?: readonly string[];
}

/** Says all that is wrong with a finished site; nothing may be published until the list is empty. */
export async function verifySite(
  folder: string,
  { config, areaCount, secrets }: Pick<KnownAtlas, "config" | "areaCount" | "secrets">,
  { hasSearch = true, unchanged = [], searched = [] }: KnownOfSite = {},
): Promise<readonly string[]> {
  const { base, languages } = config;
  const files = filesBelow(folder);
  const pages = files.filter((file) => file.endsWith(".html") && !isLetter(file));
  const read = (page: string): string => readFileSync(join(folder, page), "utf8");
  const there = new Set(files);
  const [same, safe] = [new Set(unchanged), new Set(searched)];
  const site: Site = {
    fileOf: rememberedText((path) => fileOf(there, base, path)),
    hasAnchor: anchorSearch(read),
  };
  return [
    ...pages.flatMap((page) =>
      (same.has(page) ? leadsNowhere : pageProblems)(site, page, read(page)),
    ),
    ...letterProblems(folder, files, config),
    ...(hasSearch ? languages : [])
      .filter((language) => !existsSync(join(folder, "pagefind", language, "pagefind.js")))
      .map((language) => `pagefind/${language}: the search index is missing`),
    ...(await weightProblems(
      { folder, base, areaCount, files },
      pages.filter((page) => !same.has(page)),
    )),
    ...leaks(
      folder,
      files.filter((file) => !safe.has(file)),
      secrets,
    ),
  ];
}

interface Site {
  /** Finds the file that an address leads to. */
  readonly fileOf: (path: string) => string | undefined;
  /** True where a file of the site is no page, or has the anchor. */
  readonly hasAnchor: (file: string, anchor: string) => boolean;
}

/** All pages link the same places: each is looked for once. What is kept must hold no page. */
function rememberedText<Result>(find: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    if (known.has(text)) return known.get(text) as Result;
    const own = detached(text);
    const found = find(own);
    known.set(own, found);
    return found;
  };
}

/** Looks for each place in a page once: the pages of a large site do not fit into memory together. */
function anchorSearch(read: (page: string) => string): Site["hasAnchor"] {
  const known = new Map<string, boolean>();
  return (file, anchor) => {
    const place = `${file}#${anchor}`;
    const isKnown = known.get(place);
    if (isKnown !== undefined) return isKnown;
    const isFound = !file.endsWith(".html") || hasId(read(file), anchor);
    known.set(place, isFound);
    return isFound;
  };
}

function hasId(html: string, id: string): boolean {
  return html.includes(`id="${id}"`);
}

interface CheckedPage {
  readonly page: string;
  readonly html: string;
  readonly ids: ReadonlySet<string>;
}

function pageProblems(site: Site, page: string, html: string): readonly string[] {
  const { ids, repeated } = idsOf(html);
  // Without the values of attributes, where "<script" is no more than words; JSON-LD is data that no
  // browser runs.
  const bare = html
    .replaceAll('<script type="application/ld+json">', "")
    .replace(/="[^"]*"/g, '=""');
  return [
    ...linksOf(html).flatMap((link) => linkProblem(site, { page, html, ids }, link) ?? []),
    ...figureProblems(html).map((said) => `${page}: ${said}`),
    ...repeated.map((id) => `${page}: the id "${id}" stands twice`),
    ...RULES.filter(({ isBroken }) => isBroken(html, bare)).map(({ said }) => `${page}: ${said}`),
  ];
}

/** Looks at the links to other pages of a page that is as it was. */
function leadsNowhere(site: Site, page: string, html: string): readonly string[] {
  return linksOf(html)
    .filter((link) => !link.startsWith("#"))
    .flatMap((link) => linkProblem(site, { page, html, ids: NO_IDS }, link) ?? []);
}

const NO_IDS: ReadonlySet<string> = new Set();

interface Rule {
  readonly isBroken: (html: string, bare: string) => boolean;
  readonly said: string;
}

const FETCHING = /<(?:script|img|iframe|source|video|audio|embed)\b[^>]*\ssrc="(?:https?:)?\/\//;
const FETCHING_LINK =
  /<link\b(?=[^>]*\srel="(?:stylesheet|preload|modulepreload|icon|manifest)")[^>]*\shref="(?:https?:)?\/\//;
/**
 * The whole of a text or attribute, perhaps with a unit: editors may write such words, and the numbers
 * in our own sentences are refused by `formatNumber` where they are none.
 */
const NO_VALUE = /^[\s(−-]*(?:undefined|NaN|null|\[object Object\])[\s%‰€)]*$/;
/** In a page without such a word no value can be none. */
const NO_WORD = /undefined|NaN|null|\[object Object\]/;
/** What draws has no words: one such number is enough. */
const NO_NUMBER = /undefined|NaN|null/;

/** The attributes that people read, and those that draw. */
const READ = "title|alt|aria-label|content|placeholder";
const DRAWN = "d|x|y|x1|x2|y1|y2|cx|cy|r|width|height|viewBox|transform|points";

/** The policy must stand before anything that a browser could fetch or run. */
const BEFORE_ALL = /^[\s\S]*?(?=<(?:script|link|style|body)\b|$)/;

const RULES: readonly Rule[] = [
  {
    isBroken: (html) =>
      !/http-equiv="Content-Security-Policy"/.test(BEFORE_ALL.exec(html)?.[0] ?? ""),
    said: "no content security policy before what it is for",
  },
  {
    isBroken: (_, bare) => /\sstyle=""/.test(bare) && /<[^>]+\sstyle=""/.test(bare),
    said: "a style attribute, which the policy blocks",
  },
  { isBroken: (html) => /<style\b/.test(html), said: "a style inside the page" },
  {
    isBroken: (_, bare) => /<script(?![^>]*\ssrc=)[^>]*>/.test(bare),
    said: "a script inside the page",
  },
  {
    isBroken: (_, bare) => /\son[a-z]+=""/.test(bare) && /<[^>]+\son[a-z]+=""/.test(bare),
    said: "a handler of events",
  },
  {
    isBroken: (html) => FETCHING.test(html) || FETCHING_LINK.test(html),
    said: "something is fetched from another site",
  },
  {
    isBroken: (html) =>
      NO_WORD.test(html) &&
      ([...textsOf(html), ...attributesOf(html, READ)].some((value) => NO_VALUE.test(value)) ||
        attributesOf(html, DRAWN).some((value) => NO_NUMBER.test(value))),
    said: "a value that is none reached the page",
  },
];

function linksOf(html: string): readonly string[] {
  const found = html.matchAll(
    /<(?:a|link|script|img|form|use)\b[^>]*?\s(?:href|src|action)="([^"]*)"/g,
  );
  return [...new Set([...found].map((match) => (match[1] ?? "").replaceAll("&amp;", "&")))];
}

function linkProblem(
  site: Site,
  { page, html, ids }: CheckedPage,
  link: string,
): string | undefined {
  if (/^(https?:|mailto:|tel:|data:image\/)/.test(link)) return undefined;
  const [path = "", anchor = ""] = link.split("#");
  const target = path === "" ? page : site.fileOf(path.split("?")[0] ?? "");
  if (target === undefined) return `${page}: the link "${link}" leads nowhere`;
  const isOwn = target === page;
  const hasOwn = () => ids.has(anchor) || hasId(html, anchor);
  const isFound = anchor === "" || (isOwn ? hasOwn() : site.hasAnchor(target, anchor));
  return isFound ? undefined : `${page}: the link "${link}" leads to no such place in its page`;
}

function fileOf(files: ReadonlySet<string>, base: string, path: string): string | undefined {
  if (!path.startsWith(base)) return undefined;
  const inside = decodeURIComponent(path.slice(base.length));
  const file = inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside;
  return files.has(file) ? file : undefined;
}

function idsOf(html: string): {
  readonly ids: ReadonlySet<string>;
  readonly repeated: readonly string[];
} {
  const ids = new Set<string>();
  const repeated = new Set<string>();
  for (const [, id = ""] of html.matchAll(/\sid="([^"]+)"/g)) {
    if (ids.has(id)) repeated.add(id);
    ids.add(id);
  }
  return { ids, repeated: [...repeated] };
}

/** The stretches of text between the tags of a page. */
function textsOf(html: string): readonly string[] {
  return html.replace(/<script[\s\S]*?<\/script>/g, "").split(/<[^>]*>/);
}

/** Some attributes of a page; all others are addresses and the like, which may hold any word. */
function attributesOf(html: string, names: string): readonly string[] {
  const pattern = new RegExp(`\\s(?:${names})="([^"]*)"`, "g");
  return [...html.matchAll(pattern)].map(([, value = ""]) => value);
}
