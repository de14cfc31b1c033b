import { html, type Content, type Markup } from "../markup/html.ts";
import { svgPicture } from "../markup/svg.ts";
import { areaAttribute } from "./area-attribute.ts";
import {
  barLabel,
  barScale,
  widest,
  type Bar,
  type BarLabel,
  type BarRows,
  type BarScale,
} from "./bar-scale.ts";
import { chartKey, type KeyEntry } from "./chart-key.ts";
import { isolateRightToLeft } from "./isolate-right-to-left.ts";
import { sideOf, type Side } from "./side.ts";
import { wrapText } from "./wrap-text.ts";

export interface BarChartOptions extends BarRows {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Says above the rows what bars and marks are; left out where one of them needs no word. */
  readonly key?: readonly KeyEntry[];
  /** For right-to-left pages: places and anchors are mirrored, words and digits are not. */
  readonly mirrored?: boolean;
}

const SIZE = 12;
const LINE_HEIGHT = 15;
const ROW_PADDING = 7;
const BAR_HEIGHT = 14;
const BASELINE = 4;
const HEADING_LINE = 14;
const MARK_HEIGHT = 20;

/**
 * Draws horizontal bars from zero, each with its name before it and its value at its end, on both
 * sides of the zero line where there are negative values. The reason stands in the place of a
 * missing bar. The benchmark is an upright with its label on top. The height follows from the rows.
 */
export function barChart(options: BarChartOptions): Markup {
  const { id, title, description, benchmark, key = [], widthPx: width, mirrored = false } = options;
  const side = sideOf(width, mirrored);
  const scale = barScale(options);
  const headings = benchmark === null ? [] : wrapText(benchmark.label, width, SIZE);
  const { drawing: keyDrawing, height: keyHeight } = chartKey(key, { width, side });
  const top = keyHeight + (headings.length === 0 ? 2 : headings.length * HEADING_LINE + 4);
  const rows = rowsOf(options, { scale, top });
  const bottom = rows.at(-1)?.bottom ?? top;
  const upright = (value: number, name: string) => {
    const path = uprightPath(rows, { x: scale.x(value), top: top - 2, side });
    return html`<path d="${path}" class="${name}" />`;
  };
  const drawing: readonly Content[] = [
    keyDrawing,
    rows.map((row) => barMarkup(row, { scale, side })),
    rows.map((row) => markMarkup(row, { scale, side })),
    upright(0, scale.isDiverging ? "n-axis" : "n-lead"),
    benchmark !== null && upright(benchmark.value, "n-mean"),
    benchmark !== null &&
      headingMarkup(headings, { x: scale.x(benchmark.value), y: keyHeight + 11, width, side }),
    rows.map((row) => rowText(row, side)),
  ];
  const frame = { id, width, height: bottom + 2, title, description, className: "bars" };
  return svgPicture(frame, drawing);
}

/** An upright through all rows leaves out those where the reason for a missing bar stands in its way. */
function uprightPath(
  rows: readonly Row[],
  { x, top, side }: { x: number; top: number; side: Side },
): string {
  const place = side.at(x);
  const gaps = rows.filter(({ bar, label }) => {
    const length = widest(label.lines);
    const from = label.isBefore ? label.x - length : label.x;
    return bar.value === null && x > from && x < from + length;
  });
  const breaks = gaps.map((row) => `V${round(row.top)}M${place} ${round(row.bottom)}`);
  return `M${place} ${top}${breaks.join("")}V${rows.at(-1)?.bottom ?? top + 2}`;
}

interface Row {
  readonly bar: Bar;
  readonly name: readonly string[];
  readonly label: BarLabel;
  readonly top: number;
  readonly middle: number;
  readonly bottom: number;
}

function rowsOf(
  { bars }: BarChartOptions,
  { scale, top }: { scale: BarScale; top: number },
): readonly Row[] {
  let bottom = top;
  return bars.map((bar) => {
    const name = wrapText(bar.name, scale.maxNameWidth, SIZE);
    const label = barLabel(bar, scale);
    const height = Math.max(name.length, label.lines.length) * LINE_HEIGHT + ROW_PADDING;
    bottom += height;
    return { bar, name, label, top: bottom - height, middle: bottom - height / 2, bottom };
  });
}

function barMarkup(
  { bar: { code, value, className }, middle }: Row,
  { scale, side }: { scale: BarScale; side: Side },
): Content {
  if (value === null || value === 0) return false;
  const [from, to] = [scale.x(Math.min(0, value)), scale.x(Math.max(0, value))];
  const width = Math.max(1, round(to - from));
  const y = round(middle - BAR_HEIGHT / 2);
  return html`<rect
    x="${side.rect(from, width)}"
    y="${y}"
    width="${width}"
    height="${BAR_HEIGHT}"
    class="${className}"
    ${areaAttribute(code)}
  />`;
}

function markMarkup(
  { bar: { mark = null }, middle }: Row,
  { scale, side }: { scale: BarScale; side: Side },
): Content {
  if (mark === null) return false;
  const top = round(middle - MARK_HEIGHT / 2);
  return html`<path d="M${side.at(scale.x(mark))} ${top}v${MARK_HEIGHT}" class="n-mean" />`;
}

function rowText({ bar, name, label, middle }: Row, side: Side): Content {
  const { code } = bar;
  const className = bar.value === null ? "ax halo" : "lb lb-b halo";
  const anchor = label.isBefore ? side.back : side.toward;
  const texts = [
    linesMarkup(name, { x: side.at(0), middle, anchor: side.toward, className: "lb" }),
    linesMarkup(label.lines, { x: side.at(label.x), middle, anchor, className }),
  ];
  return code === undefined ? texts : html`<g ${areaAttribute(code)}>${texts}</g>`;
}

interface LinesPlace {
  readonly x: number;
  readonly middle: number;
  readonly anchor: "start" | "end";
  readonly className: string;
}

function linesMarkup(
  lines: readonly string[],
  { x, middle, anchor, className }: LinesPlace,
): Content {
  const first = middle - ((lines.length - 1) * LINE_HEIGHT) / 2 + BASELINE;
  return lines.map((line, i) => {
    const y = round(first + i * LINE_HEIGHT);
    return html`<text x="${x}" y="${y}" class="${className}" text-anchor="${anchor}"
      >${isolateRightToLeft(line)}</text
    >`;
  });
}

function headingMarkup(
  headings: readonly string[],
  { x, y, width, side }: { x: number; y: number; width: number; side: Side },
): Content {
  const half = widest(headings) / 2;
  const middle = side.at(Math.max(half, Math.min(x, width - half)));
  return headings.map((line, i) => {
    return html`<text x="${middle}" y="${y + i * HEADING_LINE}" class="lb lb-b" text-anchor="middle"
      >${isolateRightToLeft(line)}</text
    >`;
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
