import type { PlacedLabel } from "./label-request.ts";
import { html, type Markup } from "../markup/html.ts";
import { LINE_PX } from "./text-size.ts";

export interface LabelLook {
  /** The class of the text of a label, such as "lb on-q4". */
  readonly className: string;
  /** True where the last line is a value. */
  readonly hasValue: boolean;
}

/** Draws a label where it was placed, with its leader. */
export function labelMarkup(label: PlacedLabel, { className, hasValue }: LabelLook): Markup {
  const { lines, anchor, leader } = label;
  const [x, y] = [px(label.x), px(label.y)];
  const last = lines.length - 1;
  const spans = lines.map((line, i) => {
    const isValue = hasValue && i === last;
    return html`<tspan x="${x}" ${i > 0 && html`dy="${LINE_PX}"`} ${isValue && html`class="lb-b"`}
      >${line}</tspan
    >`;
  });
  return html`${leader !== null && leaderMarkup(leader)}<text
      y="${y}"
      text-anchor="${anchor}"
      class="${className}"
      data-area="${label.code}"
      >${spans}</text
    >`;
}

function leaderMarkup([from, to]: NonNullable<PlacedLabel["leader"]>): Markup {
  const [x, y] = [px(from[0]), px(from[1])];
  const line = `M${x} ${y}L${px(to[0])} ${px(to[1])}`;
  return html`<path d="${line}" class="n-leadh" /><circle
      cx="${x}"
      cy="${y}"
      r="3.2"
      class="f-paper"
    /><path d="${line}" class="n-leadk" /><circle cx="${x}" cy="${y}" r="1.8" class="f-ink" />`;
}

/** Rounds a coordinate to a tenth of a px. */
export function px(value: number): number {
  return Math.round(value * 10) / 10;
}
