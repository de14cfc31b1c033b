import { html, type Markup } from "../markup/html.ts";

/** A stretch of time; any unit that counts on evenly (days), the end not before the start. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The row of one objective in a calendar of all. */
export interface GanttBarOptions {
  /** The same for all rows. */
  readonly extent: Span;
  readonly planned: Span;
  readonly now: number;
  /** Where a year begins: thin lines through all rows. */
  readonly grid: readonly number[];
  /** Paints the part that has elapsed in the colour of the status. */
  readonly className: string;
  /** The planned period in words, read aloud. */
  readonly label: string;
}

const WIDTH = 600;
const HEIGHT = 16;
const EDGE = 0.5;

/**
 * Draws one row of a calendar, stretched to its cell and without text: the planned time, the part
 * of it that has elapsed, and "now" as an upright that runs on through all rows. What lies outside
 * of the extent is cut off at its ends; "now" outside of it is not drawn.
 */
export function ganttBar(options: GanttBarOptions): Markup {
  const { extent, planned, now, grid, className, label } = options;
  const x = timeScale(extent);
  const elapsed = { from: planned.from, to: Math.min(planned.to, now) };
  const lines = grid.map((at) => `M${upright(x(at))} 0V${HEIGHT}`).join("");
  const isNowShown = now >= extent.from && now <= extent.to;
  const bar = ({ from, to }: Span, name: string) =>
    x(to) > x(from) &&
    html`<rect
      x="${x(from)}"
      y="4"
      width="${round(x(to) - x(from))}"
      height="8"
      class="${name}"
    />`;
  return html`<svg
    class="gbar"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    preserveAspectRatio="none"
    height="${HEIGHT}"
    role="img"
    aria-label="${label}"
  >
    ${lines !== "" && html`<path d="${lines}" class="n-grid" />`}${bar(planned, "f-g0")}${bar(
      elapsed,
      className,
    )}${isNowShown && html`<path d="M${upright(x(now))} 0V${HEIGHT}" class="n-now" />`}
  </svg>`;
}

function timeScale({ from, to }: Span): (at: number) => number {
  if (to <= from) return () => 0;
  return (at) => round(((Math.min(to, Math.max(from, at)) - from) / (to - from)) * WIDTH);
}

/** Keeps a line at the very edge from being cut in half. */
function upright(x: number): number {
  return Math.min(WIDTH - EDGE, Math.max(EDGE, x));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
