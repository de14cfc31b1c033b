import { html, type Content, type Markup } from "../markup/html.ts";
import { svgPicture } from "../markup/svg.ts";
import { sideOf } from "./side.ts";
import { MANY_VALUES, thinnedValues } from "./thinned-values.ts";

/** What a strip shows. Values on one axis; missing ones are left out by the caller. */
export interface StripOptions {
  readonly id: string;
  readonly title: string;
  /** Values of the areas that this one is read among (of its zone, or all of its level). */
  readonly values: readonly number[];
  /** Values of further areas, which stand behind in grey. */
  readonly others?: readonly number[];
  readonly value: number | null;
  readonly interval: readonly [lower: number, upper: number] | null;
  readonly benchmark: number | null;
  readonly minLabel: string;
  readonly maxLabel: string;
  /** For right-to-left pages: the axis runs from right to left, words and digits do not. */
  readonly mirrored?: boolean;
}

type StripValues = Pick<StripOptions, "values" | "others" | "value" | "interval" | "benchmark">;

const WIDTH = 270;
const HEIGHT = 42;
const MARGIN = 9;
const AXIS = 16.5;
const NONE: readonly number[] = [];

/**
 * Draws where an area lies among the others: a tick for each, the benchmark as a tall upright, the
 * interval as a bar, the area itself as a lozenge. The axis runs from the lowest value to the
 * highest of all that is shown, leftward where it is mirrored; where all are equal everything stands
 * in the middle.
 */
export function strip(options: StripOptions): Markup {
  const { id, title, value, interval, benchmark, minLabel, maxLabel, mirrored = false } = options;
  const [values, others] = [rising(options.values), rising(options.others ?? NONE)];
  const x = stripScale(shownValues({ ...options, values, others }), mirrored);
  const side = sideOf(WIDTH, mirrored);
  const greyTicks = ticksPath(others.map(x), 11, 11);
  const ticks = ticksPath(values.map(x), 8, 17);
  const drawing: readonly Content[] = [
    html`<path d="M0 ${AXIS}H${WIDTH}" class="n-rule" />`,
    greyTicks !== "" && html`<path d="${greyTicks}" class="n-tick" />`,
    ticks !== "" && html`<path d="${ticks}" class="n-tick2" />`,
    interval !== null &&
      html`<path d="M${x(interval[0])} ${AXIS}H${x(interval[1])}" class="n-ci" />`,
    benchmark !== null && html`<path d="M${x(benchmark)} 3v27" class="n-mean" />`,
    value !== null && html`<path d="M${x(value)} 9l7 7.5-7 7.5-7-7.5Z" class="f-accent s-paper" />`,
    html`<text x="${side.at(0)}" y="40" class="ax" text-anchor="${side.toward}">${minLabel}</text>`,
    html`<text x="${side.at(WIDTH)}" y="40" class="ax" text-anchor="${side.back}"
      >${maxLabel}</text
    >`,
  ];
  return svgPicture({ id, width: WIDTH, height: HEIGHT, title, className: "strip" }, drawing);
}

function rising(values: readonly number[]): readonly number[] {
  return thinnedValues(values).toSorted((a, b) => a - b);
}

/**
 * Draws a tick a value, to half a pixel; each begins where the one before ends, which makes the least
 * of a page that has a strip for each of its indicators. Of very many values one a pixel is drawn:
 * they stand so close that no more can be seen.
 */
function ticksPath(places: readonly number[], top: number, length: number): string {
  const isMany = places.length > MANY_VALUES;
  const drawn = isMany
    ? [...new Set(places.map(Math.round))]
    : places.map((place) => Math.round(2 * place) / 2);
  return drawn
    .map((place, i) => {
      const before = drawn[i - 1];
      const start = before === undefined ? `M${place} ${top}` : `m${place - before}-${length}`;
      return `${start}v${length}`;
    })
    .join("");
}

/** Gives the lowest and highest value that a strip shows. */
export function stripExtent(options: StripValues): readonly [number, number] | null {
  const all = shownValues(options);
  return all.length === 0 ? null : [Math.min(...all), Math.max(...all)];
}

function shownValues(options: StripValues): readonly number[] {
  const { values, others = [], value, interval, benchmark } = options;
  return [...values, ...others, ...(interval ?? []), ...present(value), ...present(benchmark)];
}

function stripScale(all: readonly number[], mirrored: boolean): (value: number) => number {
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const span = high - low;
  return (value) => {
    const along = span > 0 ? (value - low) / span : 0.5;
    const share = mirrored ? 1 - along : along;
    return Math.round((MARGIN + share * (WIDTH - 2 * MARGIN)) * 10) / 10;
  };
}

function present(value: number | null): readonly number[] {
  return value === null ? [] : [value];
}
