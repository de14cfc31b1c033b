import { remembered, rememberedBy } from "../derive/remembered.ts";
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
  /** True where the values stand for very many areas (`thinnedValues`): their ticks stay apart. */
  readonly isThinned?: boolean;
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
/** A tick and the gap beside it. */
const SLOT = 2;
const NONE: readonly number[] = [];

/**
 * Draws where an area lies among the others: a tick for each, the benchmark as a tall upright, the
 * interval as a bar, the area itself as a lozenge. The axis runs from the lowest value to the
 * highest of all that is shown, leftward where it is mirrored; where all are equal everything stands
 * in the middle.
 */
export function strip(options: StripOptions): Markup {
  const { id, title, value, interval, benchmark, minLabel, maxLabel, mirrored = false } = options;
  const { values, others = NONE, isThinned = values.length > MANY_VALUES } = options;
  const extent = stripExtent({ ...options, values: rising(values), others: rising(others) });
  const x = stripScale(extent ?? [0, 0], mirrored);
  const side = sideOf(WIDTH, mirrored);
  const isCrowd = others.length > MANY_VALUES;
  const greyTicks = ticks({ extent, mirrored, isApart: isCrowd, top: 11, length: 11 }, others);
  const ownTicks = ticks({ extent, mirrored, isApart: isThinned, top: 8, length: 17 }, values);
  const drawing: readonly Content[] = [
    html`<path d="M0 ${AXIS}H${WIDTH}" class="n-rule" />`,
    greyTicks !== "" && html`<path d="${greyTicks}" class="n-tick" />`,
    ownTicks !== "" && html`<path d="${ownTicks}" class="n-tick2" />`,
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

/**
 * Values of a level stand in the strips of all its areas: they are sorted once. Of very many, ticks
 * would run together into a bar.
 */
const rising = remembered((values: readonly number[]): readonly number[] =>
  thinnedValues(values).toSorted((a, b) => a - b),
);

interface Ticks {
  readonly extent: Extent | null;
  readonly mirrored: boolean;
  readonly isApart: boolean;
  readonly top: number;
  readonly length: number;
}

/**
 * Draws the ticks of values; those of an axis that reaches just as far as the values, as most do, are
 * drawn once for all areas.
 */
function ticks(wanted: Ticks, values: readonly number[]): string {
  const { extent } = wanted;
  if (extent === null) return "";
  const sorted = rising(values);
  const isOwn = extent[0] === sorted[0] && extent[1] === sorted.at(-1);
  return isOwn ? ticksOf(sorted, wanted) : ticksPath(sorted, wanted);
}

const ticksOf = rememberedBy(
  ({ mirrored, isApart, top }: Ticks) => `${mirrored} ${isApart} ${top}`,
  (values: readonly number[], wanted) => ticksPath(values, wanted),
);

/**
 * Draws a tick a value, to half a pixel; each begins where the one before ends, which makes the least
 * of a page that has a strip for each of its indicators. Ticks that stay apart are one a slot.
 */
function ticksPath(rising: readonly number[], wanted: Ticks): string {
  const { extent, mirrored, isApart, top, length } = wanted;
  const x = stripScale(extent ?? [0, 0], mirrored);
  let [path, before] = ["", NaN];
  for (const value of rising) {
    const place = isApart ? slotOf(x(value)) : Math.round(2 * x(value)) / 2;
    if (isApart && place === before) continue;
    path += Number.isNaN(before) ? `M${place} ${top}` : `m${place - before}-${length}`;
    path += `v${length}`;
    before = place;
  }
  return path;
}

/** The middle of the slot of a place; the ends of the axis are middles. */
function slotOf(place: number): number {
  return MARGIN + SLOT * Math.round((place - MARGIN) / SLOT);
}

/** Gives the lowest and highest value that a strip shows. */
export function stripExtent(options: StripValues): Extent | null {
  const { values, others = NONE, value, interval, benchmark } = options;
  const marks = [...(interval ?? []), ...present(value), ...present(benchmark)];
  const extents = [knownExtent(values), knownExtent(others), extentOf(marks)];
  const [low, high] = [
    Math.min(...extents.map(([from]) => from)),
    Math.max(...extents.map(([, to]) => to)),
  ];
  return low <= high ? [low, high] : null;
}

type Extent = readonly [low: number, high: number];

function extentOf(values: readonly number[]): Extent {
  return [Math.min(...values), Math.max(...values)];
}

const knownExtent = remembered(extentOf);

function stripScale([low, high]: Extent, mirrored: boolean): (value: number) => number {
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
