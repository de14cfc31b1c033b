import { html, type Markup } from "../markup/html.ts";

/** One step of a funnel. `base` is what the first step holds and what every bar is measured on. */
export interface FunnelRowOptions {
  readonly base: number;
  readonly value: number | null;
  /** What the step before holds; null for the first step or where it is not known. */
  readonly previous: number | null;
  readonly className: string;
}

const WIDTH = 1000;
const HEIGHT = 44;

/**
 * Draws the bar of one step of a funnel, without text and stretched to its row: what the step
 * holds, and hatched what was lost since the step before. A step that holds more than the base
 * fills the bar; one that holds more than the step before has lost nothing. Null where the value is
 * missing or the base is not above zero: words say so. Hidden from screen readers, since the
 * numbers stand beside it.
 */
export function funnelRow({ base, value, previous, className }: FunnelRowOptions): Markup | null {
  if (value === null || base <= 0) return null;
  const x = (count: number) => round(Math.min(1, Math.max(0, count / base)) * WIDTH);
  const lost = previous === null ? 0 : round(x(previous) - x(value));
  return html`<svg
    class="fn-bar"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    preserveAspectRatio="none"
    height="${HEIGHT}"
    aria-hidden="true"
    focusable="false"
  >
    <rect width="${WIDTH}" height="${HEIGHT}" class="f-tint" />
    ${lost > 0 && html`<rect x="${x(value)}" width="${lost}" height="${HEIGHT}" class="nodata" />`}
    <rect width="${x(value)}" height="${HEIGHT}" class="${className}" />
  </svg>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
