import type { Figure, Swatch } from "../figures/figure.ts";
import { textWidth } from "../charts/text-width.ts";
import { html, type Content, type Markup } from "../markup/html.ts";
import { COLOURS } from "../scales/colours.ts";
import { paintAttributes } from "../scales/paint.ts";
import { pictureSize } from "./picture-size.ts";
import { standingPicture } from "./standing-picture.ts";

/** The legend of a figure and its height, drawn from its upper left corner. */
export interface LegendDrawing {
  readonly drawing: Content;
  readonly heightPx: number;
}

type Direction = "ltr" | "rtl";

interface PlacedSwatch extends Swatch {
  /** Counted from the side where reading begins. */
  readonly from: number;
  readonly row: number;
}

const COLOUR = COLOURS.light;
const BOX = { width: 26, height: 13 } as const;
const BOX_GAP = 8;
const ITEM_GAP = 20;
const ROW_HEIGHT = 22;
const SIZE = 12;
/** 600 runs wider than 400. */
const BOLD = 1.06;

/** Draws the legend above the swatches of what has no value, each with its count. */
export function figureLegend(
  { id, legend, swatches }: Figure,
  { widthPx, direction }: { readonly widthPx: number; readonly direction: Direction },
): LegendDrawing {
  const size = legend === null ? { width: 0, height: 0 } : pictureSize(id, legend);
  const placed = placedSwatches(swatches, widthPx);
  const rowCount = (placed.at(-1)?.row ?? -1) + 1;
  const left = direction === "rtl" ? widthPx - size.width : 0;
  const below = size.height + (legend !== null && rowCount > 0 ? BOX_GAP : 0);
  return {
    drawing: [
      legend !== null && html`<g transform="translate(${left} 0)">${standingPicture(legend)}</g>`,
      placed.map((swatch) => swatchMarkup(swatch, { y: below, widthPx, direction })),
    ],
    heightPx: below + rowCount * ROW_HEIGHT,
  };
}

function placedSwatches(swatches: readonly Swatch[], widthPx: number): readonly PlacedSwatch[] {
  let [from, row] = [0, 0];
  return swatches.map((swatch) => {
    const width = swatchWidth(swatch);
    if (from > 0 && from + width > widthPx) [from, row] = [0, row + 1];
    const placed = { ...swatch, from, row };
    from += width + ITEM_GAP;
    return placed;
  });
}

function swatchWidth({ label, count }: Swatch): number {
  return BOX.width + BOX_GAP + Math.ceil(textWidth(`${label} ${count}`, SIZE) * BOLD);
}

function swatchMarkup(
  { className, label, count, from, row }: PlacedSwatch,
  { y, widthPx, direction }: { y: number; widthPx: number; direction: Direction },
): Markup {
  const isRightToLeft = direction === "rtl";
  const top = y + row * ROW_HEIGHT;
  const boxX = isRightToLeft ? widthPx - from - BOX.width : from;
  const textX = isRightToLeft ? boxX - BOX_GAP : boxX + BOX.width + BOX_GAP;
  const words = html`${label} <tspan font-weight="600" fill="${COLOUR.ink}">${count}</tspan>`;
  return html`<rect
      x="${boxX}"
      y="${top + 4}"
      width="${BOX.width}"
      height="${BOX.height}"
      fill="${paintAttributes(className)["fill"] ?? "none"}"
      stroke="${paintAttributes(className)["stroke"] ?? COLOUR["rule-2"]}"
      stroke-width="${paintAttributes(className)["stroke-width"] ?? 0.8}"
    /><text
      x="${textX}"
      y="${top + 15}"
      font-size="${SIZE}"
      fill="${COLOUR["ink-2"]}"
      text-anchor="${isRightToLeft ? "end" : "start"}"
      >${isRightToLeft ? ["\u2067", words, "\u2069"] : words}</text
    >`;
}
