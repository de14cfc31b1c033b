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
 * Draws the course of a value: a line that breaks at gaps, a small dot for a value between two gaps,
 * a larger one for the last value, the first and last period as words. Null where there are fewer
 * than two values: words say so better.
 */
export function sparkline(options: SparklineOptions): Markup | null {
  const { id, title, points, firstLabel, lastLabel } = options;
  const valued = points.flatMap(({ x, value }) => (value === null ? [] : [{ x, value }]));
  const last = valued.at(-1);
  if (valued.length < 2 || last === undefined) return null;
  const place = sparkScale(points, valued);
  const alone = valued.filter((point) => point !== last && isAlone(points, point));
  const dots = alone
    .map(place)
    .map(({ x, y }) => html`<circle cx="${x}" cy="${y}" r="1.5" class="f-ink" />`);
  const line = html`<path d="${linePath(points, place)}" class="n-line" /><circle
      cx="${place(last).x}"
      cy="${place(last).y}"
      r="3"
      class="f-ink"
    /><text x="0" y="40" class="ax">${firstLabel}</text
    ><text x="${WIDTH}" y="40" class="ax" text-anchor="end">${lastLabel}</text>`;
  return svgPicture({ id, width: WIDTH, height: HEIGHT, title, className: "spark" }, [dots, line]);
}

interface ValuedPoint {
  readonly x: number;
  readonly value: number;
}

type Place = (point: ValuedPoint) => { readonly x: number; readonly y: number };

function isAlone(points: readonly SparkPoint[], { x }: ValuedPoint): boolean {
  const i = points.findIndex((point) => point.x === x);
  return [points[i - 1], points[i + 1]].every((other) => (other?.value ?? null) === null);
}

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
