import { html, type Content } from "../markup/html.ts";
import { isolateRightToLeft } from "./isolate-right-to-left.ts";

/** Where a text of a chart begins, centres or ends, on its baseline, and how it is painted. */
export interface ChartTextPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly className: string;
}

/** Draws one line of text, its order kept where it holds right-to-left letters. */
export function chartText(text: string, { x, y, anchor, className }: ChartTextPlace): Content {
  return html`<text x="${round(x)}" y="${round(y)}" class="${className}" text-anchor="${anchor}"
    >${isolateRightToLeft(text)}</text
  >`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
