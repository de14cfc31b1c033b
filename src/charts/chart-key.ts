import type { Side } from "./side.ts";
import { html, type Content } from "../markup/html.ts";
import { widest } from "./bar-scale.ts";
import { chartText } from "./chart-text.ts";

/** One word of the line above a chart that says what its colours are. */
export interface KeyEntry {
  readonly label: string;
  readonly className: string;
  readonly shape: "square" | "dot" | "upright";
}

/** Where the line stands: it breaks at the width. */
export interface KeyPlace {
  readonly width: number;
  readonly side: Side;
}

const ROW = 20;
const SIGN = 14;
const SIGN_GAP = 6;
const ITEM_GAP = 18;

/** Draws the line of signs and words above a chart, in as many rows as it needs, with its height. */
export function chartKey(
  entries: readonly KeyEntry[],
  { width, side }: KeyPlace,
): { readonly drawing: Content; readonly height: number } {
  let [x, row] = [0, 0];
  const drawing = entries.map((entry) => {
    const length = SIGN + SIGN_GAP + widest([entry.label]);
    if (x > 0 && x + length > width) [x, row] = [0, row + 1];
    const from = x;
    x += length + ITEM_GAP;
    return [
      signMarkup(entry, { from, top: row * ROW, side }),
      chartText(entry.label, {
        x: side.at(from + SIGN + SIGN_GAP),
        y: row * ROW + 13,
        anchor: side.toward,
        className: "lb-s",
      }),
    ];
  });
  return { drawing, height: entries.length === 0 ? 0 : (row + 1) * ROW + 4 };
}

function signMarkup(
  { shape, className }: KeyEntry,
  { from, top, side }: { from: number; top: number; side: Side },
): Content {
  const middle = side.at(from + SIGN / 2);
  if (shape === "dot") {
    return html`<circle cx="${middle}" cy="${top + 9}" r="4.5" class="${className}" />`;
  }
  if (shape === "upright") {
    return html`<path d="M${middle} ${top + 1}v16" class="${className}" />`;
  }
  return html`<rect
    x="${side.rect(from, SIGN)}"
    y="${top + 4}"
    width="${SIGN}"
    height="10"
    class="${className}"
  />`;
}
