import { unescaped } from "./page-head.ts";

/** What of the body of a finished page search knows. */
export interface PageText {
  readonly headings: readonly string[];
  /** What editors wrote, paragraph by paragraph. */
  readonly paragraphs: readonly string[];
}

const TOKEN = /<[^>]*>|[^<]+/g;
const VOID = /^<(?:area|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b|\/>$/;
const HEADING = /^<h[23]\b/;
const PROSE = /^<div\b[^>]*\bclass="prose-text"/;
const PARAGRAPH = /^<\/?(?:p|h[1-6]|li|tr|td|th|blockquote|dt|dd)\b/;

/** An element that is open, and what its text counts as; null where it counts as its parent's. */
type Role = "none" | "heading" | "prose" | null;

interface Reading {
  readonly open: Role[];
  readonly headings: string[];
  readonly paragraphs: string[];
}

/**
 * Reads the headings of a finished page and the prose in it, without what `data-pagefind-ignore`
 * leaves out.
 */
export function pageText(html: string): PageText {
  const main = html.slice(html.indexOf("<main"), html.lastIndexOf("</main>"));
  const reading: Reading = { open: [], headings: [], paragraphs: [] };
  for (const [token] of main.matchAll(TOKEN)) {
    if (token.startsWith("<")) readTag(reading, token);
    else readText(reading, token);
  }
  return { headings: tidy(reading.headings), paragraphs: tidy(reading.paragraphs) };
}

function readTag(reading: Reading, tag: string): void {
  if (PARAGRAPH.test(tag)) reading.paragraphs.push("");
  if (tag.startsWith("</")) reading.open.pop();
  else if (!VOID.test(tag) && !tag.startsWith("<!")) {
    const role = roleOf(tag);
    if (role === "heading") reading.headings.push("");
    reading.open.push(role);
  }
}

function roleOf(tag: string): Role {
  if (/\bdata-pagefind-ignore\b|^<(?:svg|script|style)\b/.test(tag)) return "none";
  if (PROSE.test(tag)) return "prose";
  return HEADING.test(tag) ? "heading" : null;
}

function readText({ open, headings, paragraphs }: Reading, text: string): void {
  if (open.includes("none")) return;
  const target = open.includes("prose") ? paragraphs : headings;
  if (target === headings && !open.includes("heading")) return;
  target.push((target.pop() ?? "") + text);
}

function tidy(texts: readonly string[]): readonly string[] {
  return texts.map((text) => unescaped(text).replace(/\s+/g, " ").trim()).filter(Boolean);
}
