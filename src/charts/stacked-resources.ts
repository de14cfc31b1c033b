import { html, type Content, type Markup } from "../markup/html.ts";
import { svgPicture } from "../markup/svg.ts";
import { widest } from "./bar-scale.ts";
import { chartKey } from "./chart-key.ts";
import { chartText } from "./chart-text.ts";
import { sideOf, type Side } from "./side.ts";
import { wrapText } from "./wrap-text.ts";

/** The money of one row (a year), one amount a source, in the order of the sources; 0 is not drawn. */
export interface ResourceStack {
  readonly name: string;
  readonly amounts: readonly number[];
  readonly totalLabel: string;
}

/** Words come ready to be read. */
export interface StackedResourcesOptions {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly sources: readonly string[];
  readonly stacks: readonly ResourceStack[];
  readonly widthPx: number;
  readonly mirrored?: boolean;
}

const FILLS = ["q5", "q3", "d2", "f-mute", "q1 s-key"] as const;
const SIZE = 12;
const LINE = 15;
const PADDING = 9;
const BAR = 16;
const GAP = 8;
const NAME_GAP = 14;
const NAME_SHARE = 0.34;

/** How many sources have a fill of their own; the caller puts the smaller ones together. */
export const MAX_SOURCES = FILLS.length;

/**
 * Draws money as stacked bars from zero, one a row, with the sum at the end; the line above says
 * which source has which fill. All bars have one scale.
 */
export function stackedResources(options: StackedResourcesOptions): Markup {
  const { id, title, description, sources, stacks, widthPx: width, mirrored = false } = options;
  const side = sideOf(width, mirrored);
  const entries = sources.map((label, i) => ({
    label,
    className: fillOf(i),
    shape: "square" as const,
  }));
  const key = chartKey(entries, { width, side });
  const nameWidth = width * NAME_SHARE;
  const names = stacks.map(({ name }) => wrapText(name, nameWidth, SIZE));
  const start = Math.min(nameWidth, widest(names.flat())) + NAME_GAP;
  const end = Math.max(start + 1, width - widest(stacks.map(({ totalLabel }) => totalLabel)) - GAP);
  const most = Math.max(0, ...stacks.map(({ amounts }) => sumOf(amounts)));
  const length = (amount: number) => (most > 0 ? (amount / most) * (end - start) : 0);
  let bottom = key.height;
  const rows = stacks.map((stack, i) => {
    const lines = names[i] ?? [];
    const height = Math.max(BAR, lines.length * LINE) + PADDING;
    bottom += height;
    return rowMarkup(stack, { lines, middle: bottom - height / 2, start, length, side });
  });
  const axis = html`<path d="M${side.at(start)} ${key.height}V${round(bottom)}" class="n-lead" />`;
  const frame = { id, width, height: bottom + 2, title, description, className: "resources" };
  return svgPicture(frame, [key.drawing, rows, axis]);
}

interface RowPlace {
  readonly lines: readonly string[];
  readonly middle: number;
  readonly start: number;
  readonly length: (amount: number) => number;
  readonly side: Side;
}

function rowMarkup(
  { amounts, totalLabel }: ResourceStack,
  { lines, middle, start, length, side }: RowPlace,
): Content {
  let from = start;
  const parts = amounts.map((amount, i) => {
    const width = length(amount);
    const x = side.rect(from, width);
    from += width;
    if (amount <= 0) return false;
    return html`<rect
      x="${x}"
      y="${round(middle - BAR / 2)}"
      width="${round(width)}"
      height="${BAR}"
      class="${fillOf(i)}"
    />`;
  });
  const first = middle - ((lines.length - 1) * LINE) / 2 + 4;
  const total = { x: side.at(from + GAP), y: middle + 4, anchor: side.toward };
  return [
    parts,
    lines.map((line, i) => {
      const y = first + i * LINE;
      return chartText(line, { x: side.at(0), y, anchor: side.toward, className: "lb" });
    }),
    chartText(totalLabel, { ...total, className: "lb lb-b" }),
  ];
}

function fillOf(source: number): string {
  return FILLS[Math.min(source, FILLS.length - 1)] ?? "";
}

function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
