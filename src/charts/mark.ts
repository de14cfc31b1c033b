import { html, type Markup } from "../markup/html.ts";

/** What a mark stands for; its word always stands beside it (look: shape, then word, then colour). */
export type MarkKind =
  | "better"
  | "worse"
  | "similar"
  | "higher"
  | "lower"
  | "done"
  | "under-way"
  | "late"
  | "not-started"
  | "not-stated"
  | "not-compared"
  | "this-area"
  | "benchmark";

const FULL_CIRCLE = html`<circle cx="6" cy="6" r="5" class="f-better" />`;
const RING = html`<circle cx="6" cy="6" r="4.2" class="n-same" />`;
const DIAMOND = html`<path d="M6 .4 11.6 6 6 11.6 .4 6Z" class="f-worse" />`;
const DASH = html`<path d="M2.5 6h7" class="n-same" />`;

const SHAPES: Readonly<Record<MarkKind, Markup>> = {
  better: FULL_CIRCLE,
  done: FULL_CIRCLE,
  worse: DIAMOND,
  late: DIAMOND,
  similar: RING,
  "not-started": RING,
  "not-stated": DASH,
  "not-compared": DASH,
  "under-way": html`<circle cx="6" cy="6" r="4.4" class="n-better" /><path
      d="M6 1.6a4.4 4.4 0 0 1 0 8.8Z"
      class="f-better"
    />`,
  higher: html`<path d="M6 1.4 11 10.4H1Z" class="n-ink" />`,
  lower: html`<path d="M6 10.6 1 1.6h10Z" class="n-ink" />`,
  "this-area": html`<path d="M6 0 12 6 6 12 0 6Z" class="f-accent" />`,
  benchmark: html`<path d="M6 1v10" class="n-ink2" />`,
};

/** Draws a 12-px mark; it is hidden from screen readers, since its word says the same. */
export function mark(kind: MarkKind): Markup {
  return html`<svg
    class="mark"
    width="12"
    height="12"
    viewBox="0 0 12 12"
    aria-hidden="true"
    focusable="false"
  >
    ${SHAPES[kind]}
  </svg>`;
}
