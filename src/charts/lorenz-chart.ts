import type { LorenzPoint } from "../stats/lorenz.ts";
import { html, type Content, type Markup } from "../markup/html.ts";
import { svgPicture } from "../markup/svg.ts";
import { chartText } from "./chart-text.ts";
import { textWidth } from "./text-width.ts";
import { timeAxis } from "./time-axis.ts";
import { wrapText } from "./wrap-text.ts";

/** Words and formats come ready; the curve runs from [0, 0] to [1, 1]. */
export interface LorenzChartOptions {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly points: readonly LorenzPoint[];
  /** What is counted across (people) and upward (the indicator), cumulated. */
  readonly xLabel: string;
  readonly yLabel: string;
  /** Names the diagonal: the same share everywhere. */
  readonly equalLabel: string;
  readonly format: (share: number) => string;
  readonly sizePx: number;
}

const TICKS = [0, 0.25, 0.5, 0.75, 1];
const SIZE = 11;
const LINE = 14;
const AXIS_HEIGHT = 26;
const MARGIN = 14;

type Point = readonly [x: number, y: number];

/** More areas than these would be one thick line of dots. */
const MOST_DOTS = 122;
const SPACE_PX = 2;

/**
 * Draws the Lorenz curve of an indicator among areas under the diagonal of equal shares, in a square;
 * the gap between them is tinted. Of a crowd of areas there is the curve without dots. Shares grow to
 * the right and upward in every language.
 */
export function lorenzChart(options: LorenzChartOptions): Markup {
  const { id, title, description, points, format, equalLabel, sizePx } = options;
  const left = Math.ceil(Math.max(...TICKS.map((tick) => textWidth(format(tick), SIZE)))) + 10;
  const above = wrapText(options.yLabel, sizePx, SIZE);
  const below = wrapText(options.xLabel, sizePx, SIZE);
  const top = above.length * LINE + 6;
  const span = sizePx - left - MARGIN;
  const bottom = top + span;
  const height = bottom + AXIS_HEIGHT + below.length * LINE;
  const x = (share: number) => round(left + share * span);
  const y = (share: number) => round(bottom - share * span);
  const isCrowd = points.length > MOST_DOTS;
  const course = points.map(([people, amount]): Point => [x(people), y(amount)]);
  const curve = (isCrowd ? spaced(course) : course).map((point) => point.join(" ")).join("L");
  const grid = TICKS.map((tick) => `M${left} ${y(tick)}H${x(1)}`).join("");
  const drawing: readonly Content[] = [
    html`<path d="M${curve}Z" class="f-tint" />`,
    html`<path d="${grid}" class="n-grid" />`,
    html`<path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" class="n-scale" />`,
    html`<path d="M${curve}" class="n-acc" />`,
    !isCrowd && course.slice(1, -1).map(dot),
    timeAxis(
      TICKS.map((tick) => ({ at: x(tick), label: format(tick) })),
      { y: bottom, width: sizePx },
    ),
    TICKS.map((tick) =>
      chartText(format(tick), { x: left - 6, y: y(tick) + 4, anchor: "end", className: "ax" }),
    ),
    above.map((text, i) => axisLabel(text, { x: 0, y: 10 + i * LINE, anchor: "start" })),
    below.map((text, i) => {
      return axisLabel(text, { x: x(1), y: bottom + AXIS_HEIGHT + 8 + i * LINE, anchor: "end" });
    }),
    equalText(equalLabel, { x: x(0.5), y: y(0.5), room: x(0.5) - left }),
  ];
  const frame = { id, width: sizePx, height, title, description, className: "lorenz" };
  return svgPicture(frame, drawing);
}

/** Stands above the middle of the diagonal, ending at it. */
function equalText(label: string, { x, y, room }: { x: number; y: number; room: number }): Content {
  const lines = wrapText(label, room - 16, SIZE);
  return lines.map((line, i) => {
    const at = y - 8 - (lines.length - 1 - i) * LINE;
    return chartText(line, { x: x - 8, y: at, anchor: "end", className: "lb-s halo" });
  });
}

function axisLabel(
  text: string,
  place: { readonly x: number; readonly y: number; readonly anchor: "start" | "end" },
): Content {
  return chartText(text, { ...place, className: "lb-s lb-b" });
}

/** Leaves out points so near to the one before that they cannot be told apart; the ends stay. */
function spaced(course: readonly Point[]): readonly Point[] {
  let [beforeX, beforeY] = [-Infinity, -Infinity];
  return course.filter(([x, y], i) => {
    const isKept = i === course.length - 1 || Math.hypot(x - beforeX, y - beforeY) >= SPACE_PX;
    if (isKept) [beforeX, beforeY] = [x, y];
    return isKept;
  });
}

function dot([x, y]: Point): Content {
  return html`<circle cx="${x}" cy="${y}" r="2.2" class="f-accent" />`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
