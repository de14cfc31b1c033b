import { isolate } from "../locales/message.ts";
import { html, type Content } from "../markup/html.ts";
import { isRightToLeft } from "./isolate-right-to-left.ts";
import { spreadLabels } from "./spread-labels.ts";
import { textWidth } from "./text-width.ts";
import { wrapText } from "./wrap-text.ts";

/** What stands at the end of a line: the name, broken into lines, and the last value. */
export interface EndLabel {
  readonly lines: readonly { readonly name: string; readonly value: string }[];
  readonly isAccent: boolean;
  readonly width: number;
  readonly height: number;
}

/** Where labels stand: `end` is the end of each line, `x` the left edge of the labels. */
export interface EndLabelPlaces {
  readonly ends: readonly { readonly x: number; readonly y: number }[];
  readonly x: number;
  readonly room: readonly [top: number, bottom: number];
}

const SIZE = 12;
const LINE_HEIGHT = 15;
const BASELINE = 4;
const LEAD = 14;
/** 600 runs wider than 400. */
const BOLD = 1.06;

/** Breaks name and value into lines of at most the given width; the value is never broken. */
export function endLabel(
  { name, value, isAccent }: { name: string; value: string; isAccent: boolean },
  maxWidth: number,
): EndLabel {
  const names = wrapText(name, maxWidth, SIZE);
  const last = names.at(-1) ?? "";
  const isOneLine = width(`${last} ${value}`) <= maxWidth;
  const lines = names.map((text) => ({ name: text, value: "" }));
  const ending = isOneLine
    ? [...lines.slice(0, -1), { name: last, value }]
    : [...lines, { name: "", value }];
  const widths = ending.map((line) => width([line.name, line.value].filter(Boolean).join(" ")));
  return {
    lines: ending,
    isAccent,
    width: Math.max(...widths),
    height: ending.length * LINE_HEIGHT,
  };
}

/** Draws the labels beside the ends of their lines, spread, with a lead where one had to move. */
export function endLabels(
  labels: readonly EndLabel[],
  { ends, x, room }: EndLabelPlaces,
): readonly Content[] {
  const wanted = labels.map(({ height }, i) => ({ centre: ends[i]?.y ?? 0, height }));
  const middles = spreadLabels(wanted, room);
  return labels.map((label, i) => {
    const end = ends[i] ?? { x, y: 0 };
    const middle = round(middles[i] ?? 0);
    const isMoved = Math.abs(middle - end.y) > 3 || x - end.x > LEAD * 2;
    const lead = `M${round(end.x + 5)} ${round(end.y)}L${round(x - LEAD)} ${round(end.y)}L${x - 3} ${middle}`;
    return [isMoved && html`<path d="${lead}" class="n-lead" />`, labelText(label, x, middle)];
  });
}

function labelText({ lines, isAccent, height }: EndLabel, x: number, middle: number): Content {
  const first = middle - height / 2 + LINE_HEIGHT / 2 + BASELINE;
  return lines.map(({ name, value }, i) => {
    const y = round(first + i * LINE_HEIGHT);
    const text = [
      name !== "" && (isAccent ? html`<tspan class="lb-b">${name}</tspan>` : name),
      name !== "" && value !== "" && " ",
      value !== "" && html`<tspan class="lb-b">${valueText(name, value)}</tspan>`,
    ];
    const isTurned = isRightToLeft(name + value);
    return html`<text x="${x}" y="${y}" class="lb"
      >${isTurned ? ["\u2068", text, "\u2069"] : text}</text
    >`;
  });
}

/** A number beside a right-to-left name keeps its sign on the left. */
function valueText(name: string, value: string): string {
  return isRightToLeft(name) ? isolate(value) : value;
}

function width(text: string): number {
  return textWidth(text, SIZE) * BOLD;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
