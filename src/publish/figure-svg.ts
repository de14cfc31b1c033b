import type { Figure } from "../figures/figure.ts";
import { textOf, type AtlasContext } from "../figures/context.ts";
import { address } from "../markup/address.ts";
import { html, trusted, type Markup } from "../markup/html.ts";
import { absoluteUrl } from "../markup/url.ts";
import { xml } from "./xml.ts";

const MARGIN_PX = 16;
const TITLE_PX = 18;
const TEXT_PX = 13;
/** Width of a letter in relation to its height: on the safe side for the scripts of the atlas. */
const LETTER = 0.56;

interface Line {
  readonly text: string;
  readonly size: number;
}

/**
 * Writes a figure as a picture that stands alone: title and subtitle above the drawing, notes,
 * source and address below, read from the right where the language is.
 */
export function figureSvg(context: AtlasContext, figure: Figure): string {
  const { width, height } = sizeOf(figure);
  const above = [
    ...wrapped(figure.title, TITLE_PX, width),
    ...wrapped(figure.subtitle, TEXT_PX, width),
  ];
  const below = [...figure.notes, figure.source, creditLine(context, figure)].flatMap((text) =>
    wrapped(text, TEXT_PX, width),
  );
  const top = MARGIN_PX + heightOf(above);
  const total = top + height + MARGIN_PX + heightOf(below) + MARGIN_PX;
  const outer = width + 2 * MARGIN_PX;
  const start = context.locale.direction === "rtl" ? outer - MARGIN_PX : MARGIN_PX;
  const frame = { x: start, direction: context.locale.direction };
  return xml(
    html`<svg
      xmlns="http://www.w3.org/2000/svg"
      xml:lang="${context.locale.language}"
      viewBox="0 0 ${outer} ${total}"
      width="${outer}"
      height="${total}"
    >
      <title>${figure.title}</title>
      <desc>${figure.description}</desc>
      <rect width="${outer}" height="${total}" fill="#ffffff" />
      ${textLines(above, { ...frame, y: MARGIN_PX })}
      <g transform="translate(${MARGIN_PX} ${top})">${figure.wide}</g>
      ${textLines(below, { ...frame, y: top + height + MARGIN_PX })}
    </svg>`,
  );
}

/** Names the atlas, its edition and the address at which the figure stays. */
function creditLine(context: AtlasContext, { id }: Figure): string {
  const { site, base, title, edition } = context.lookup.atlas.config;
  const path = address.figureSvg(context.locale.language, id);
  return `${textOf(context, title)}, ${edition} · ${absoluteUrl(site, base, path)}`;
}

function sizeOf({ id, wide }: Figure): { readonly width: number; readonly height: number } {
  const tag = /<svg\b[^>]*>/.exec(wide.markup)?.[0] ?? "";
  const [width, height] = ["width", "height"].map((name) =>
    Number(new RegExp(`\\s${name}="([\\d.]+)"`).exec(tag)?.[1] ?? 0),
  );
  if (!width || !height) throw new Error(`invalid picture: ${id}`);
  return { width, height };
}

/** SVG does not break lines: words are counted out by the width of an ordinary letter. */
function wrapped(text: string, size: number, width: number): readonly Line[] {
  const most = Math.floor(width / (size * LETTER));
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > most) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.map((line) => ({ text: line, size }));
}

function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { size }) => sum + lineHeight(size), 0);
}

function lineHeight(size: number): number {
  return Math.ceil(size * 1.5);
}

function textLines(
  lines: readonly Line[],
  { x, y, direction }: { readonly x: number; readonly y: number; readonly direction: string },
): Markup {
  const placed = lines.map(({ text, size }, i) => {
    const baseline = y + heightOf(lines.slice(0, i)) + size;
    return html`<text
      x="${x}"
      y="${baseline}"
      direction="${direction}"
      font-family="sans-serif"
      font-size="${size}"
      fill="#1d1b17"
      >${text}</text
    > `;
  });
  return trusted(placed.map(({ markup }) => markup).join(""));
}
