import { html, type Markup } from "../markup/html.ts";

/** The path of an objective's indicator. `className` paints the dot in the colour of the status. */
export interface BulletOptions {
  readonly baseline: number | null;
  readonly target: number | null;
  readonly latest: number | null;
  readonly className: string;
}

const WIDTH = 240;
const HEIGHT = 22;
const MARGIN = 6;
const MIDDLE = 11.5;

/**
 * Draws how far a value has come from its baseline to its target, by the share of the way covered,
 * so that falling targets run forward too. A value behind the baseline or beyond the target
 * lengthens the scale: it is shown where it is. Null where baseline, target or reading is missing
 * or the target is the baseline: there is no way to cover. Hidden from screen readers, since the
 * three values stand beside it in words.
 */
export function bullet(options: BulletOptions): Markup | null {
  const { baseline, target, latest, className } = options;
  if (baseline === null || target === null || latest === null || baseline === target) return null;
  const share = (latest - baseline) / (target - baseline);
  const [low, high] = [Math.min(0, share), Math.max(1, share)];
  const x = (at: number) => round(MARGIN + ((at - low) / (high - low)) * (WIDTH - 2 * MARGIN));
  return html`<svg
    class="bul"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    width="${WIDTH}"
    height="${HEIGHT}"
    aria-hidden="true"
    focusable="false"
  >
    <path d="M${x(0)} ${MIDDLE}H${x(1)}" class="n-btrack" />
    <path d="M${x(0)} ${MIDDLE}H${x(share)}" class="n-bfill" />
    <path d="M${x(0)} 5v13" class="n-scale" />
    <path d="M${x(1)} 3v17" class="n-mean" />
    <circle cx="${x(share)}" cy="${MIDDLE}" r="5" class="${className} s-paper" />
  </svg>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
