import type { Paint } from "../scales/paint.ts";
import { closedIsolates } from "../charts/closed-isolates.ts";
import { textWidth } from "../charts/text-width.ts";
import { wrapText } from "../charts/wrap-text.ts";
import { isolatedNumbers } from "../locales/isolated-numbers.ts";
import { html, trusted, type Markup } from "../markup/html.ts";

/** A paragraph in a picture; an address runs left to right in every language. */
export interface Paragraph {
  readonly text: string;
  readonly sizePx: number;
  readonly paint?: Paint;
  readonly isAddress?: boolean;
}

/** Paragraphs broken into lines: a picture does not break them by itself. */
export interface TextBlock {
  readonly lines: readonly Paragraph[];
  readonly heightPx: number;
}

/** Where a block stands: `x` is the side where its lines begin to be read. */
export interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly direction: "ltr" | "rtl";
}

/** What stands in for a face that is not installed may run wider than it. */
const STAND_IN = 1.15;

const ISOLATE_LEFT_TO_RIGHT = "\u2066";
const ISOLATE_RIGHT_TO_LEFT = "\u2067";
const ISOLATE_END = "\u2069";

/** Breaks paragraphs into lines of at most the given width. */
export function textBlock(paragraphs: readonly Paragraph[], widthPx: number): TextBlock {
  const width = widthPx / STAND_IN;
  const lines = paragraphs.flatMap((paragraph) => {
    const { text, sizePx, isAddress = false } = paragraph;
    const broken = isAddress ? brokenAddress(text, width, sizePx) : wrapText(text, width, sizePx);
    return closedIsolates(broken).map((line) => ({ ...paragraph, text: line }));
  });
  return { lines, heightPx: heightOf(lines) };
}

/**
 * Draws the lines of a block. Right-to-left lines end at their place and are isolated, since not
 * every program that draws pictures knows the direction of a text.
 */
export function textMarkup({ lines }: TextBlock, { x, y, direction }: TextPlace): Markup {
  const drawn = lines.map(({ text, sizePx, paint = {}, isAddress = false }, i) => {
    const attributes = Object.entries(paint).map(([name, value]) => [" ", attribute(name, value)]);
    const turned = isAddress ? ISOLATE_LEFT_TO_RIGHT : ISOLATE_RIGHT_TO_LEFT;
    const ordered = isAddress ? text : isolatedNumbers(text);
    const words = direction === "rtl" ? `${turned}${ordered}${ISOLATE_END}` : text;
    return html`<text
      x="${x}"
      y="${y + heightOf(lines.slice(0, i)) + sizePx}"
      text-anchor="${direction === "rtl" ? "end" : "start"}"
      font-size="${sizePx}"
      ${attributes}
      >${words}</text
    > `;
  });
  return trusted(drawn.map(({ markup }) => markup).join(""));
}

function attribute(name: string, value: string): Markup {
  return html`${trusted(name)}="${value}"`;
}

function heightOf(lines: readonly Paragraph[]): number {
  return lines.reduce((sum, { sizePx }) => sum + Math.ceil(sizePx * 1.5), 0);
}

/** An address has no spaces: it is broken behind its slashes. */
function brokenAddress(text: string, widthPx: number, sizePx: number): readonly string[] {
  const lines: string[] = [];
  for (const part of text.split(/(?<=[^/]\/)(?!\/)/)) {
    const longer = (lines.at(-1) ?? "") + part;
    const fits = lines.length > 0 && textWidth(longer, sizePx) <= widthPx;
    if (fits) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}
