import { figureProblems } from "./figure-problems.ts";
import { linksOf, type linkCheck } from "./page-links.ts";

/** A page, and what says what is wrong with its links. */
export interface CheckedPage {
  readonly page: string;
  readonly html: string;
  readonly check: ReturnType<typeof linkCheck>;
}

/** Says all that is wrong with what stands in a page. */
export function pageProblems({ page, html, check }: CheckedPage): readonly string[] {
  const { ids, repeated } = idsOf(html);
  const from = { page, html, ids };
  const found = [
    ...figureProblems(html),
    ...repeated.map((id) => `the id "${id}" stands twice`),
    ...brokenRules(html),
  ];
  return [
    ...linksOf(html).flatMap((link) => check(from, link)),
    ...found.map((said) => `${page}: ${said}`),
  ];
}

/** Looks at the links to other pages of a page that is as it was. */
export function leadsNowhere({ page, html, check }: CheckedPage): readonly string[] {
  const from = { page, html, ids: NO_IDS };
  return linksOf(html)
    .filter((link) => !link.startsWith("#"))
    .flatMap((link) => check(from, link));
}

const NO_IDS: ReadonlySet<string> = new Set();

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

/** The policy must stand before anything that a browser could fetch or run. */
const BEFORE_ALL = /^[\s\S]*?(?=<(?:script|link|style|body)\b|$)/;

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

interface Rule {
  readonly isBroken: (html: string, bare: string) => boolean;
  readonly said: string;
}

const POLICY: Rule = {
  isBroken: (html) =>
    !/http-equiv="Content-Security-Policy"/.test(BEFORE_ALL.exec(html)?.[0] ?? ""),
  said: "no content security policy before what it is for",
};

/** The rules of what a page may not hold, in whatever place. */
const RULES: readonly Rule[] = [
  {
    isBroken: (_, bare) => /<[^>]+\sstyle=""/.test(bare),
    said: "a style attribute, which the policy blocks",
  },
  { isBroken: (html) => /<style\b/.test(html), said: "a style inside the page" },
  {
    isBroken: (_, bare) => /<script(?![^>]*\ssrc=)[^>]*>/.test(bare),
    said: "a script inside the page",
  },
  { isBroken: (_, bare) => /<[^>]+\son[a-z]+=""/.test(bare), said: "a handler of events" },
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

/** Each rule is broken only where one of these stands, be it a word of a text: in most pages none. */
const SIGNS: readonly RegExp[] = [
  /\s(?:style="|on[a-z]+="|src="(?:https?:)?\/\/)/,
  /<(?:style\b|script(?! type="(?:application\/ld\+json"|module" src="[^"]*")>))/,
  FETCHING_LINK,
  NO_WORD,
];

function brokenRules(html: string): readonly string[] {
  const rules = SIGNS.some((sign) => sign.test(html)) ? [POLICY, ...RULES] : [POLICY];
  const bare = rules.length > 1 ? bareTags(html) : "";
  return rules.filter(({ isBroken }) => isBroken(html, bare)).map(({ said }) => said);
}

/**
 * Empties the attributes of a page, where "<script" is no more than words, and leaves out JSON-LD,
 * which is data that no browser runs.
 */
function bareTags(html: string): string {
  return html.replaceAll('<script type="application/ld+json">', "").replace(/="[^"]*"/g, '=""');
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
