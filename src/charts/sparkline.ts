import { html, type Markup } from "../markup/html.ts";
import { svgPicture } from "../markup/svg.ts";

/** A point in time: `x` orders and spaces the periods, a gap has no value. */
export interface SparkPoint {
  readonly x: number;
  readonly value: number | null;
}

export interface SparklineOptions {
  readonly id: string;
  readonly title: string;
  readonly points: readonly SparkPoint[];
  readonly firstLabel: string;
  readonly lastLabel: string;
}

const WIDTH = 118;
const HEIGHT = 42;
const TOP = 6;
const BOTTOM = 22;
const MARGIN = 4;

/**
 * Draws the course of a value: a line that breaks at gaps, the last value as a dot, the first and
 * last period as words. Null where there are fewer than two values: words say so better.
 */
export function sparkline(options: SparklineOptions): Markup | null {
  const { id, title, points, firstLabel, lastLabel } = options;
  const valued = points.flatMap(({ x, value }) => (value === null ? [] : [{ x, value }]));
  const last = valued.at(-1);
  if (valued.length < 2 || last === undefined) return null;
  const place = sparkScale(points, valued);
  const drawing = html`<path d="${linePath(points, place)}" class="n-line" /><circle
      cx="${place(last).x}"
      cy="${place(last).y}"
      r="3"
      class="f-ink"
    /><text x="0" y="40" class="ax">${firstLabel}</text
    ><text x="${WIDTH}" y="40" class="ax" text-anchor="end">${lastLabel}</text>`;
  return svgPicture({ id, width: WIDTH, height: HEIGHT, title, className: "spark" }, drawing);
}

interface ValuedPoint {
  readonly x: number;
  readonly value: number;
}

type Place = (point: ValuedPoint) => { readonly x: number; readonly y: number };

function sparkScale(points: readonly SparkPoint[], valued: readonly ValuedPoint[]): Place {
  const xs = points.map(({ x }) => x);
  const values = valued.map(({ value }) => value);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const round = (n: number) => Math.round(n * 10) / 10;
  return ({ x, value }) => ({
    x: round(MARGIN + ((x - left) / (right - left || 1)) * (WIDTH - 2 * MARGIN)),
    y: round(
      high > low ? BOTTOM - ((value - low) / (high - low)) * (BOTTOM - TOP) : (TOP + BOTTOM) / 2,
    ),
  });
}

function linePath(points: readonly SparkPoint[], place: Place): string {
  let isDown = false;
  return points
    .map(({ x, value }) => {
      if (value === null) {
        isDown = false;
        return "";
      }
      const at = place({ x, value });
      const command = isDown ? "L" : "M";
      isDown = true;
      return `${command}${at.x} ${at.y}`;
    })
    .join("");
}
