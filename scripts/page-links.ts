import { detached } from "./detached.ts";

/** Where a link leads: out of the site, nowhere, or to a place of a page, which may be its own. */
type Lead =
  | "out"
  | "nowhere"
  | {
      /** undefined: the page on which the link stands. */
      readonly file: string | undefined;
      /** The id of the place; empty for the page as a whole. */
      readonly place: string;
    };

/** What links of a site are held against. */
export interface LinkedSite {
  readonly files: ReadonlySet<string>;
  readonly base: string;
  /** Reads a page of the site. */
  readonly read: (page: string) => string;
}

/** A page whose links are looked at. */
export interface LinkingPage {
  readonly page: string;
  readonly html: string;
  /** The ids that are known to stand in it. */
  readonly ids: ReadonlySet<string>;
}

const LINK = /<(?:a|link|script|img|form|use)\b[^>]*?\s(?:href|src|action)="([^"]*)"/g;

/** Lists the addresses to which a page links, each once. */
export function linksOf(html: string): readonly string[] {
  const links = new Set<string>();
  for (const [, link = ""] of html.matchAll(LINK)) links.add(link.replaceAll("&amp;", "&"));
  return [...links];
}

/**
 * Makes a function that says what is wrong with a link of a page. All pages link the same places: each
 * is looked for once.
 */
export function linkCheck(
  site: LinkedSite,
): (from: LinkingPage, link: string) => readonly string[] {
  const leadOf = rememberedText((link) => leadIn(site, link));
  const hasPlace = placeSearch(site.read);
  return ({ page, html, ids }, link) => {
    const lead = leadOf(link);
    if (lead === "out") return [];
    if (lead === "nowhere") return [`${page}: the link "${link}" leads nowhere`];
    const { file = page, place } = lead;
    const isOwn = file === page;
    const hasOwn = () => ids.has(place) || hasId(html, place);
    const isFound = place === "" || (isOwn ? hasOwn() : hasPlace(file, place));
    return isFound ? [] : [`${page}: the link "${link}" leads to no such place in its page`];
  };
}

/** What is kept must hold no page. */
function rememberedText<Result>(find: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const own = detached(text);
    const result = find(own);
    known.set(own, result);
    return result;
  };
}

/** Looks for each place in a page once: the pages of a large site do not fit into memory together. */
function placeSearch(read: LinkedSite["read"]): (file: string, id: string) => boolean {
  const known = new Map<string, boolean>();
  return (file, id) => {
    const place = `${file}#${id}`;
    const isKnown = known.get(place);
    if (isKnown !== undefined) return isKnown;
    const isFound = !file.endsWith(".html") || hasId(read(file), id);
    known.set(place, isFound);
    return isFound;
  };
}

function hasId(html: string, id: string): boolean {
  return html.includes(`id="${id}"`);
}

function leadIn({ files, base }: LinkedSite, link: string): Lead {
  if (/^(https?:|mailto:|tel:|data:image\/)/.test(link)) return "out";
  const [address = "", place = ""] = link.split("#");
  if (address === "") return { file: undefined, place };
  const [path = ""] = address.split("?");
  if (!path.startsWith(base)) return "nowhere";
  const inside = decodeURIComponent(path.slice(base.length));
  const file = inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside;
  return files.has(file) ? { file, place } : "nowhere";
}
