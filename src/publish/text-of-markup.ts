import type { Markup } from "../markup/html.ts";
import { lengthOf, wrapPlain } from "./wrap-plain.ts";

/** Numbers the addresses of a text in the order in which they are first met. */
export interface NumberedLinks {
  /** Gives the number of an address. */
  readonly numberOf: (href: string) => number;
  readonly all: () => readonly string[];
}

/** Makes an empty list of addresses. */
export function numberedLinks(): NumberedLinks {
  const links: string[] = [];
  return {
    numberOf: (href) => {
      if (!links.includes(href)) links.push(href);
      return links.indexOf(href) + 1;
    },
    all: () => [...links],
  };
}

const TOKEN = /<[^>]*>|[^<]+/g;
const BLOCK = /^<\/?(?:p|h[1-6]|ul|ol|li|blockquote|aside|table|tr|caption|hr|section|pre|div)\b/;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

/** What has been read so far: finished paragraphs, the one that is being read, and where. */
interface Reading {
  readonly paragraphs: string[];
  text: string;
  mark: string;
  readonly lists: (number | null)[];
  readonly hrefs: string[];
}

/**
 * Writes prose as plain text: paragraphs wrapped at `width`, lists with hyphens or numbers, headings
 * underlined, rows of tables on a line each, links numbered as [1].
 */
export function textOfMarkup({ markup }: Markup, links: NumberedLinks, width: number): string {
  const reading: Reading = { paragraphs: [], text: "", mark: "", lists: [], hrefs: [] };
  const flush = () => {
    const words = reading.text.replace(/\s+/g, " ").trim();
    if (words !== "") reading.paragraphs.push(wrapPlain(words, width, reading.mark));
    if (words !== "") reading.mark = " ".repeat(reading.mark.length);
    reading.text = "";
  };
  for (const [token] of markup.matchAll(TOKEN)) {
    if (!token.startsWith("<")) {
      reading.text += decoded(token);
      continue;
    }
    if (BLOCK.test(token)) flush();
    readTag(reading, token, links);
  }
  flush();
  return joined(reading.paragraphs);
}

function readTag(reading: Reading, tag: string, links: NumberedLinks): void {
  const name = /^<\/?([a-z0-9]+)/.exec(tag)?.[1] ?? "";
  const read = tag.startsWith("</") ? ENDS[name] : STARTS[name];
  read?.(reading, tag, links);
}

type TagReader = (reading: Reading, tag: string, links: NumberedLinks) => void;

const STARTS: Readonly<Record<string, TagReader>> = {
  a: ({ hrefs }, tag) => void hrefs.push(attributeOf(tag, "href")),
  img: (reading, tag) => {
    reading.text += attributeOf(tag, "alt");
  },
  // A signed number or a name of another script keeps its own order in plain text as well.
  bdi: (reading) => {
    reading.text += "\u2068";
  },
  br: (reading) => {
    reading.text += " ";
  },
  ul: ({ lists }) => void lists.push(null),
  ol: ({ lists }) => void lists.push(0),
  li: (reading) => {
    reading.mark = listMark(reading.lists);
  },
};

const ENDS: Readonly<Record<string, TagReader>> = {
  a: (reading, _, links) => {
    const href = reading.hrefs.pop() ?? "";
    if (href !== "") reading.text += ` [${links.numberOf(href)}]`;
  },
  bdi: (reading) => {
    reading.text += "\u2069";
  },
  td: endCell,
  th: endCell,
  tr: trimRow,
  ul: ({ lists }) => void lists.pop(),
  ol: ({ lists }) => void lists.pop(),
  li: (reading) => {
    reading.mark = "";
  },
  ...Object.fromEntries(["h1", "h2", "h3", "h4", "h5", "h6"].map((name) => [name, underline])),
};

function endCell(reading: Reading): void {
  reading.text += " · ";
}

function trimRow({ paragraphs }: Reading): void {
  const last = paragraphs.pop();
  if (last !== undefined) paragraphs.push(last.replace(/\s*·\s*$/, ""));
}

function underline({ paragraphs }: Reading): void {
  const last = paragraphs.pop();
  if (last === undefined) return;
  const longest = Math.max(...last.split("\n").map(lengthOf));
  paragraphs.push(`\n${last}\n${"-".repeat(longest)}`);
}

function listMark(lists: (number | null)[]): string {
  const indent = "  ".repeat(Math.max(0, lists.length - 1));
  const count = lists.at(-1);
  if (count === null || count === undefined) return `${indent}- `;
  lists[lists.length - 1] = count + 1;
  return `${indent}${count + 1}. `;
}

/** Items of a list stand close together, paragraphs apart. */
function joined(paragraphs: readonly string[]): string {
  return paragraphs
    .map((paragraph, i) => {
      if (i === 0) return paragraph;
      const isItem = (text: string) => /^\s*(?:- |\d+\. )/.test(text);
      const isClose = isItem(paragraph) && isItem(paragraphs[i - 1] ?? "");
      return `${isClose ? "\n" : "\n\n"}${paragraph}`;
    })
    .join("");
}

function attributeOf(tag: string, name: string): string {
  return decoded(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "");
}

function decoded(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|amp|lt|gt|quot);/gi, (_, name: string) => {
    if (/^#x/i.test(name)) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith("#")) return String.fromCodePoint(Number(name.slice(1)));
    return ENTITIES[name.toLowerCase()] ?? "";
  });
}
