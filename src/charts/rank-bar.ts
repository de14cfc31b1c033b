import { html, type Markup } from "../markup/html.ts";
import { withoutBreaks } from "../markup/without-breaks.ts";

/** One bar of a row chart. `extent` holds zero, so that every bar starts at it. */
export interface RankBarOptions {
  readonly value: number;
  readonly extent: readonly [low: number, high: number];
  readonly benchmark?: number | null;
  readonly className: string;
}

const WIDTH = 1000;
const HEIGHT = 14;

/**
 * Draws the bar of one row of a table, without text and stretched to the cell: the bar from zero,
 * the zero line where values lie on both sides of it, the benchmark as a thin upright. The number
 * stands in the row, so the bar is hidden from screen readers.
 */
export function rankBar({ value, extent, benchmark = null, className }: RankBarOptions): Markup {
  const [low, high] = extent;
  const span = high - low;
  const x = (at: number) => (span > 0 ? Math.round(((at - low) / span) * WIDTH) : 0);
  const [from, to] = value < 0 ? [x(value), x(0)] : [x(0), x(value)];
  const upright = (at: number, name: string) =>
    html`<path d="M${Math.min(Math.max(x(at), 1), WIDTH - 1)} 0V${HEIGHT}" class="${name}" />`;
  return withoutBreaks(
    html`<svg
      class="rowbar"
      viewBox="0 0 ${WIDTH} ${HEIGHT}"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect
        x="${from}"
        y="2"
        width="${Math.max(to - from, value === 0 ? 0 : 2)}"
        height="10"
        class="${className}"
      />
      ${low < 0 && upright(0, "n-axis")}${benchmark !== null && upright(benchmark, "n-axis")}
    </svg>`,
  );
}
