import { unescaped } from "./page-head.ts";

/** What of the body of a finished page search knows. */
export interface PageText {
  readonly headings: readonly string[];
  /** What editors wrote, paragraph by paragraph. */
  readonly paragraphs: readonly string[];
}

/** What elements are to search, in the order of the names in the patterns of their first tags. */
const KINDS = ["ignored", "prose", "heading"] as const;

/** Drawings, scripts, and what says itself that search leaves it out. */
const IGNORED = String.raw`<((?:svg|script|style)\b|[\w-]+\b(?=[^>]*\bdata-pagefind-ignore\b))[^>]*>`;
const PROSE = String.raw`<(div)\b[^>]*\bclass="prose-text"[^>]*>`;
const HEADING = String.raw`<(h[23])\b[^>]*>`;

const VOID = /^<(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b|\/>$/;
const PARAGRAPH = /<\/?(?:p|h[1-6]|li|tr|td|th|blockquote|dt|dd)\b[^>]*>/;

/**
 * Reads the headings of a finished page and the prose in it, without what `data-pagefind-ignore`
 * leaves out. Most of a page is neither, and is passed over element by element.
 */
export function pageText(html: string): PageText {
  const main = html.slice(html.indexOf("<main"), html.lastIndexOf("</main>"));
  const headings: string[] = [];
  const paragraphs: string[] = [];
  for (const { kind, content } of elementsOf(main, `${IGNORED}|${PROSE}|${HEADING}`)) {
    if (kind === "heading") headings.push(shown(content));
    if (kind === "prose") paragraphs.push(...shown(content).split(PARAGRAPH));
  }
  return { headings: tidy(headings), paragraphs: tidy(paragraphs) };
}

/** An element with all that is in it. */
interface Element {
  readonly kind: (typeof KINDS)[number];
  readonly start: number;
  readonly end: number;
  /** What stands between its tags. */
  readonly content: string;
}

/** Finds elements by their first tags, but none inside another; the name of a tag tells its kind. */
function* elementsOf(html: string, tags: string): Generator<Element> {
  const pattern = new RegExp(tags, "g");
  for (let match = pattern.exec(html); match !== null; match = pattern.exec(html)) {
    const [tag, ...names] = match;
    if (VOID.test(tag)) continue;
    const which = names.findIndex(Boolean);
    const [kind, name] = [KINDS[which] ?? "ignored", names[which] ?? ""];
    const inside = match.index + tag.length;
    const [contentEnd, end] = endOf(html, name, inside);
    const content = html.slice(inside, contentEnd);
    yield { kind, start: match.index, end, content };
    pattern.lastIndex = end;
  }
}

/** Gives where the last tag of an element begins and ends whose content begins somewhere. */
function endOf(html: string, name: string, inside: number): readonly [number, number] {
  const pattern = new RegExp(String.raw`<(/?)${name}\b[^>]*>`, "g");
  pattern.lastIndex = inside;
  let depth = 1;
  for (let match = pattern.exec(html); match !== null; match = pattern.exec(html)) {
    if (match[1] === "/") depth -= 1;
    else if (!match[0].endsWith("/>")) depth += 1;
    if (depth === 0) return [match.index, pattern.lastIndex];
  }
  return [html.length, html.length];
}

/** Leaves out of markup what search ignores; paragraphs in it part what is before and after. */
function shown(markup: string): string {
  const kept: string[] = [];
  let at = 0;
  for (const { start, end } of elementsOf(markup, IGNORED)) {
    const isParting = PARAGRAPH.test(markup.slice(start, end));
    kept.push(markup.slice(at, start), isParting ? "<p>" : "");
    at = end;
  }
  return kept.join("") + markup.slice(at);
}

function tidy(texts: readonly string[]): readonly string[] {
  return texts
    .map((text) =>
      unescaped(text.replace(/<[^>]*>/g, ""))
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter(Boolean);
}
