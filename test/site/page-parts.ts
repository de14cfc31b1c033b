import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { filesBelow } from "../../scripts/page-paths.ts";

/** The parsed pages of a built site by file name; letters are no pages of it. */
export function documentsOf(site: string): ReadonlyMap<string, Document> {
  const pages = filesBelow(site).filter((file) => /^(?!mail\/).*\.html$/.test(file));
  return new Map(pages.map((page) => [page, parsed(join(site, page))]));
}

/** Lists every link within a site that leads to no file, or to no such place in its page. */
export function brokenLinks(site: string, base: string): readonly string[] {
  const files = new Set(filesBelow(site));
  const documents = documentsOf(site);
  const isBroken = (page: string, link: string): boolean => {
    const at = new URL(link, `https://site.test${base}${page.replace(/index\.html$/, "")}`);
    if (at.origin !== "https://site.test") return false;
    if (!at.pathname.startsWith(base)) return true;
    const path = decodeURIComponent(at.pathname.slice(base.length));
    const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
    const place = decodeURIComponent(at.hash.slice(1));
    const target = documents.get(file);
    const isPlaceMissing = place !== "" && target?.getElementById(place) === null;
    return !files.has(file) || isPlaceMissing;
  };
  return [...documents].flatMap(([page, document]) =>
    linksOf(document)
      .filter((link) => isBroken(page, link))
      .map((link) => `${page}: ${link}`),
  );
}

/** JSON-LD is data that no browser runs. */
const INLINE =
  "style, script:not([src], [type='application/ld+json']), [style], iframe, object, embed";

/** Lists what in a page the policy forbids: styles and scripts inside it, things from elsewhere. */
export function policyBreaches(document: Document): readonly string[] {
  const found = [...document.querySelectorAll("*")].flatMap((element) => {
    const handlers = element.getAttributeNames().filter((name) => name.startsWith("on"));
    const isInline = element.matches(INLINE);
    return isInline || handlers.length > 0 ? [element.outerHTML.slice(0, 120)] : [];
  });
  const fetched = document.querySelectorAll(
    "[src], [srcset], link[rel=stylesheet], link[rel=icon], link[rel=preload], use",
  );
  const foreign = [...fetched].flatMap((element) =>
    ["src", "srcset", "href"]
      .map((name) => element.getAttribute(name) ?? "")
      .filter((address) => /^(https?:)?\/\//.test(address)),
  );
  return [...found, ...foreign];
}

/** True for a page that only leads on to another. */
export function leadsOn(document: Document): boolean {
  return document.querySelector("meta[http-equiv=refresh]") !== null;
}

function parsed(file: string): Document {
  return new JSDOM(readFileSync(file, "utf8")).window.document;
}

function linksOf(document: Document): readonly string[] {
  const elements = document.querySelectorAll(
    "a[href], link[href], form[action], [src], use[href], area[href]",
  );
  return [...elements].flatMap((element) =>
    ["href", "src", "action"].flatMap((name) => element.getAttribute(name) ?? []),
  );
}
