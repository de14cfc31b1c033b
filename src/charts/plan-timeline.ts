import { html, type Content, type Markup } from "../markup/html.ts";
import { svgPicture } from "../markup/svg.ts";
import { widest } from "./bar-scale.ts";
import { chartText } from "./chart-text.ts";
import { sideOf, type Side } from "./side.ts";
import { timeAxis } from "./time-axis.ts";
import { wrapText } from "./wrap-text.ts";

/** A stretch of time; any unit that counts on evenly (days), the end not before the start. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** One thing of a plan in time: from and to are the same for a day (a milestone). */
export interface TimelineRow {
  readonly name: string;
  readonly span: Span;
  /** Stands at the end of the row: the status, or the day of a milestone. */
  readonly word: string;
  /** Paints the part that has elapsed in the colour of the status. */
  readonly className: string;
}

/** Days count on evenly; words come ready to be read. */
export interface PlanTimelineOptions {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly rows: readonly TimelineRow[];
  readonly extent: Span;
  readonly now: number;
  readonly nowLabel: string;
  /** Where years begin, with the years. */
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly widthPx: number;
  readonly mirrored?: boolean;
}

interface Layout {
  readonly side: Side;
  readonly isStacked: boolean;
  readonly nameWidth: number;
  /** The left edge of the time axis on the picture, whatever the side. */
  readonly left: number;
  readonly span: number;
  readonly x: (day: number) => number;
}

const SIZE = 12;
const LINE = 15;
const PADDING = 10;
const BAR = 10;
const GAP = 16;
const NAME_SHARE = 0.36;
const STACKED_BELOW = 500;
const AXIS = 24;
const HEAD = 20;
const EDGE = 8;
/** Lets a name begin at the right although its code is Latin. */
const RIGHT_TO_LEFT = "\u200f";

/**
 * Draws what a plan says about time: a pale bar from begin to end, the part of it that has elapsed
 * filled, a lozenge for a day, the status in words at the end of the row, and the date of the atlas
 * as a black upright through all rows, or only past each bar where names stand over the bars. Time
 * runs left to right in every language; names and words change sides.
 */
export function planTimeline(options: PlanTimelineOptions): Markup {
  const { id, title, description, widthPx: width, ticks } = options;
  const layout = layoutOf(options);
  const rows = placedRows(options, layout);
  const bottom = rows.at(-1)?.bottom ?? HEAD;
  const grid = ticks.map(({ at }) => `M${layout.x(at)} ${HEAD}V${bottom}`).join("");
  const shown = ticks.map(({ at, label }) => ({ at: layout.x(at), label }));
  const drawing: readonly Content[] = [
    grid !== "" && html`<path d="${grid}" class="n-grid" />`,
    rows.map((row) => barMarkup(row, { options, layout })),
    nowMarkup(options, { layout, rows, bottom }),
    rows.map((row) => wordsMarkup(row, layout, width)),
    timeAxis(shown, { y: bottom, width }),
  ];
  const frame = { id, width, height: bottom + AXIS, title, description, className: "timeline" };
  return svgPicture(frame, drawing);
}

function layoutOf({ rows, extent, widthPx, mirrored = false }: PlanTimelineOptions): Layout {
  const isStacked = widthPx < STACKED_BELOW;
  const nameWidth = isStacked ? widthPx : widthPx * NAME_SHARE;
  const before = isStacked ? EDGE : nameWidth + GAP;
  const after = isStacked ? EDGE : widest(rows.map(({ word }) => word)) + GAP;
  const span = Math.max(1, widthPx - before - after);
  const left = mirrored ? after : before;
  const length = Math.max(1, extent.to - extent.from);
  return {
    side: sideOf(widthPx, mirrored),
    isStacked,
    nameWidth,
    left,
    span,
    x: (day) => {
      const inside = Math.min(extent.to, Math.max(extent.from, day));
      return round(left + ((inside - extent.from) / length) * span);
    },
  };
}

interface PlacedRow extends TimelineRow {
  readonly lines: readonly string[];
  readonly top: number;
  readonly barTop: number;
  readonly bottom: number;
}

function placedRows({ rows }: PlanTimelineOptions, layout: Layout): readonly PlacedRow[] {
  let bottom = HEAD;
  return rows.map((row) => {
    const text = layout.isStacked ? `${row.name} (${row.word})` : row.name;
    const lines = wrapText(text, layout.nameWidth, SIZE);
    const top = bottom;
    const words = lines.length * LINE;
    bottom += words + PADDING + (layout.isStacked ? BAR : 0);
    const barTop = layout.isStacked ? top + words + 4 : top + (words + PADDING - BAR) / 2;
    return { ...row, lines, top, barTop: round(barTop), bottom };
  });
}

function barMarkup(
  { span, className, barTop }: PlacedRow,
  { options, layout }: { options: PlanTimelineOptions; layout: Layout },
): Content {
  const { x } = layout;
  if (span.from === span.to) {
    const half = BAR / 2 + 1;
    const [at, top] = [x(span.from), round(barTop - 1)];
    const shape = `M${at} ${top}l${half} ${half}-${half} ${half}-${half}-${half}Z`;
    return html`<path d="${shape}" class="${className} s-paper" />`;
  }
  const bar = (from: number, to: number, name: string) => {
    const width = round(x(to) - x(from));
    return (
      width > 0 &&
      html`<rect x="${x(from)}" y="${barTop}" width="${width}" height="${BAR}" class="${name}" />`
    );
  };
  const elapsed = Math.min(span.to, options.now);
  return [
    bar(span.from, span.to, "f-g0"),
    elapsed > span.from && bar(span.from, elapsed, className),
  ];
}

function nowMarkup(
  { now, nowLabel, extent, widthPx }: PlanTimelineOptions,
  { layout, rows, bottom }: { layout: Layout; rows: readonly PlacedRow[]; bottom: number },
): Content {
  if (now < extent.from || now > extent.to) return false;
  const half = widest([nowLabel]) / 2;
  const middle = Math.max(half, Math.min(layout.x(now), widthPx - half));
  const x = layout.x(now);
  // Stacked names lie across the whole picture: the upright leaves out the lines they take.
  const upright = layout.isStacked
    ? [
        `M${x} ${HEAD - 4}V${HEAD}`,
        ...rows.map((row) => `M${x} ${round(row.barTop - 3)}V${row.bottom}`),
      ]
    : [`M${x} ${HEAD - 4}V${bottom}`];
  return [
    html`<path d="${upright.join("")}" class="n-target" />`,
    chartText(nowLabel, { x: middle, y: 12, anchor: "middle", className: "lb-s lb-b" }),
  ];
}

function wordsMarkup(
  { lines, word, top, bottom }: PlacedRow,
  { side, isStacked }: Layout,
  width: number,
): Content {
  const start = isStacked ? top + 12 : (top + bottom - lines.length * LINE) / 2 + 12;
  const nameX = side.at(0);
  const mark = side.toward === "end" ? RIGHT_TO_LEFT : "";
  return [
    lines.map((line, i) => {
      const y = start + i * LINE;
      return chartText(`${mark}${line}`, {
        x: nameX,
        y,
        anchor: side.toward,
        className: "lb halo",
      });
    }),
    !isStacked &&
      chartText(word, {
        x: side.at(width),
        y: (top + bottom) / 2 + 4,
        anchor: side.back,
        className: "lb-s",
      }),
  ];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
