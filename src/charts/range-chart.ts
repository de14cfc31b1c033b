import { html, type Content, type Markup } from "../markup/html.ts";
import { svgPicture } from "../markup/svg.ts";
import { areaAttribute } from "./area-attribute.ts";
import { widest } from "./bar-scale.ts";
import { chartKey } from "./chart-key.ts";
import { chartText } from "./chart-text.ts";
import { sideOf, type Side } from "./side.ts";
import { wrapText } from "./wrap-text.ts";

/** One end of a range: the value and how it is read; null where there is none. */
export interface RangeEnd {
  readonly value: number | null;
  readonly label: string;
}

/** The two values of one area. */
export interface RangeRow {
  readonly code?: string;
  readonly name: string;
  readonly from: RangeEnd;
  readonly to: RangeEnd;
}

/** Words come ready to be read; the rows are in the order in which they are to be read. */
export interface RangeChartOptions {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly rows: readonly RangeRow[];
  /** What the two ends are: years, or the two groups. */
  readonly fromLabel: string;
  readonly toLabel: string;
  readonly widthPx: number;
  readonly mirrored?: boolean;
}

const FROM_CLASS = "q2 s-ink";
const TO_CLASS = "q5";
const SIZE = 12;
const LINE_HEIGHT = 15;
const PADDING = 9;
const RADIUS = 4.5;
const GAP = 10;
const NAME_SHARE = 0.36;
const NAME_GAP = 14;

/**
 * Draws the two values of each area as dots joined by a line, on one scale that need not hold zero;
 * each value stands outside of its dot. An area with one value shows one dot, one with none its reason.
 */
export function rangeChart(options: RangeChartOptions): Markup {
  const { id, title, description, widthPx: width, fromLabel, toLabel, mirrored = false } = options;
  const side = sideOf(width, mirrored);
  const entries = [
    { label: fromLabel, className: FROM_CLASS, shape: "dot" as const },
    { label: toLabel, className: TO_CLASS, shape: "dot" as const },
  ];
  const key = chartKey(entries, { width, side });
  const scale = rangeScale(options);
  const rows = placedRows(options, key.height);
  const bottom = rows.at(-1)?.bottom ?? key.height;
  const frame = { id, width, height: bottom + 2, title, description, className: "ranges" };
  const drawing = rows.map((row) => rowMarkup(row, { scale, side }));
  return svgPicture(frame, [key.drawing, drawing]);
}

interface RangeScale {
  readonly start: number;
  readonly x: (value: number) => number;
}

interface PlacedRow extends RangeRow {
  readonly lines: readonly string[];
  readonly middle: number;
  readonly bottom: number;
}

function rangeScale({ rows, widthPx }: RangeChartOptions): RangeScale {
  const ends = rows.flatMap(({ from, to }) => [from, to]);
  const values = ends.flatMap(({ value }) => value ?? []);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const names = rows.flatMap(({ name }) => wrapText(name, widthPx * NAME_SHARE, SIZE));
  const labels = widest(ends.flatMap(({ value, label }) => (value === null ? [] : label)));
  const start = Math.min(widthPx * NAME_SHARE, widest(names)) + NAME_GAP;
  const left = start + labels + GAP;
  const right = Math.max(left + 1, widthPx - labels - GAP);
  return {
    start,
    x: (value) => (high > low ? left + ((value - low) / (high - low)) * (right - left) : left),
  };
}

function placedRows({ rows, widthPx }: RangeChartOptions, top: number): readonly PlacedRow[] {
  let bottom = top;
  return rows.map((row) => {
    const lines = wrapText(row.name, widthPx * NAME_SHARE, SIZE);
    const height = lines.length * LINE_HEIGHT + PADDING;
    bottom += height;
    return { ...row, lines, middle: bottom - height / 2, bottom };
  });
}

function rowMarkup(
  { code, lines, from, to, middle }: PlacedRow,
  { scale, side }: { scale: RangeScale; side: Side },
): Content {
  const first = middle - ((lines.length - 1) * LINE_HEIGHT) / 2 + 4;
  const nameX = side.at(0);
  const drawing = [
    lines.map((line, i) => {
      const y = first + i * LINE_HEIGHT;
      return chartText(line, { x: nameX, y, anchor: side.toward, className: "lb" });
    }),
    endsMarkup({ from, to, y: round(middle) }, { scale, side }),
  ];
  return code === undefined ? drawing : html`<g ${areaAttribute(code)}>${drawing}</g>`;
}

function endsMarkup(
  { from, to, y }: { from: RangeEnd; to: RangeEnd; y: number },
  { scale, side }: { scale: RangeScale; side: Side },
): Content {
  const text = (label: string, x: number, isBefore: boolean) =>
    chartText(label, {
      x: side.at(x + (isBefore ? -GAP : GAP)),
      y: y + 4,
      anchor: isBefore ? side.back : side.toward,
      className: "lb",
    });
  if (from.value === null && to.value === null) {
    const place = { x: side.at(scale.start), y: y + 4, anchor: side.toward, className: "ax" };
    return chartText(to.label, place);
  }
  const [a, b] = [from.value ?? to.value ?? 0, to.value ?? from.value ?? 0];
  const [start, end] = [scale.x(a), scale.x(b)];
  const isRising = b >= a;
  return [
    html`<path d="M${side.at(start)} ${y}H${side.at(end)}" class="n-line" />`,
    from.value !== null && dot(side.at(start), y, FROM_CLASS),
    to.value !== null && dot(side.at(end), y, TO_CLASS),
    from.value !== null && text(from.label, start, isRising),
    to.value !== null && text(to.label, end, !isRising),
  ];
}

function dot(x: number, y: number, className: string): Content {
  return html`<circle cx="${x}" cy="${y}" r="${RADIUS}" class="${className}" />`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
