import { textWidth } from "./text-width.ts";

/** The ground that a text or a mark covers, in px. */
export interface TextBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a text stands: its anchor point, on the baseline. */
export interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

/** 600 runs wider than 400. */
const BOLD = 1.06;
const ASCENT = 0.85;
const DESCENT = 0.3;
const SHARE_BEFORE = { start: 0, middle: 0.5, end: 1 } as const;

/** Gives the ground that one line of text covers, rather too much than too little. */
export function textBox(text: string, { x, y, anchor }: TextPlace, sizePx: number): TextBox {
  const width = textWidth(text, sizePx) * BOLD;
  const left = x - width * SHARE_BEFORE[anchor];
  return { left, top: y - sizePx * ASCENT, right: left + width, bottom: y + sizePx * DESCENT };
}

/** True where two boxes cover each other; a common edge is none. */
export function boxesMeet(a: TextBox, b: TextBox): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** True where a box lies wholly in another. */
export function liesWithin(inner: TextBox, outer: TextBox): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}
