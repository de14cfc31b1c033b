import { html, type Content, type Markup } from "../markup/html.ts";
import { svgPicture } from "../markup/svg.ts";
import { sideOf, type Side } from "./side.ts";

/** One class of a map as the legend shows it. */
export interface LegendClass {
  readonly className: string;
  readonly from: number;
  readonly to: number;
}

/** What a map's legend is drawn from; words and numbers come ready to be read. */
export interface ClassLegendOptions {
  readonly id: string;
  readonly title: string;
  readonly classes: readonly LegendClass[];
  /** Every value on the map, with the class name of its area. */
  readonly values: readonly { readonly value: number; readonly className: string }[];
  readonly benchmark: { readonly value: number; readonly label: string } | null;
  readonly format: (value: number) => string;
  readonly formatCount: (count: number) => string;
  /** For right-to-left pages: the axis runs from right to left, words and digits do not. */
  readonly mirrored?: boolean;
}

const WIDTH = 440;
const SIDE = 14;
const SQUARE = 9;
const PITCH = 10;
const BAR_HEIGHT = 9;
const TICKS_HEIGHT = 20;
const LABEL_HEIGHT = 18;
const COUNTS_HEIGHT = 18;
/** From one count to the next. */
const COUNT_STEP = 52;
const MAX_SQUARES = 30;
const BARS_HEIGHT = 44;
const CHARACTER = 6.4;

/**
 * Draws the legend of a classed map: a square for each area (above thirty areas bars, and the count
 * of every class below) over the bar of classes, to the true scale of the values, with the bounds as
 * ticks and the benchmark as an upright with its label. The lowest value stands where reading begins.
 */
export function classLegend(options: ClassLegendOptions): Markup {
  const { id, title, classes, values, benchmark, mirrored = false } = options;
  const side = sideOf(WIDTH, mirrored);
  const low = Math.min(classes[0]?.from ?? 0, ...present(benchmark?.value));
  const high = Math.max(classes.at(-1)?.to ?? 1, ...present(benchmark?.value));
  const span = high - low || 1;
  const x = (value: number) => round(SIDE + ((value - low) / span) * (WIDTH - 2 * SIDE));
  const stacks = stacksOf(values.map((item) => ({ ...item, x: x(item.value) })));
  const tallest = Math.max(1, ...stacks.map(({ items }) => items.length));
  const isSquares = values.length <= MAX_SQUARES;
  const histogramHeight = isSquares ? tallest * PITCH : BARS_HEIGHT;
  const top = benchmark === null ? 4 : LABEL_HEIGHT;
  const base = top + histogramHeight + 2;
  const unit = isSquares ? PITCH : BARS_HEIGHT / tallest;
  const drawing: readonly Content[] = [
    stacks.map((stack) => stackMarkup(stack, { base: base - 2, unit, isSquares, side })),
    classes.map(({ from, to, className }) => {
      const [left, right] = [x(from), x(to)];
      const width = Math.max(1, round(right - left));
      return html`<rect
        x="${side.rect(left, width)}"
        y="${base}"
        width="${width}"
        height="${BAR_HEIGHT}"
        class="${className} s-key"
      />`;
    }),
    ticks(options, { x, y: base + BAR_HEIGHT, side }),
    benchmark !== null &&
      upright(benchmark, { x: x(benchmark.value), bottom: base + BAR_HEIGHT, side }),
    !isSquares && classCounts(options, base + BAR_HEIGHT + TICKS_HEIGHT, side),
  ];
  const height = base + BAR_HEIGHT + TICKS_HEIGHT + (isSquares ? 0 : COUNTS_HEIGHT);
  return svgPicture({ id, width: WIDTH, height, title, className: "legend" }, drawing);
}

interface Stack {
  readonly x: number;
  readonly items: readonly { readonly className: string }[];
}

/** Columns begin at the lowest bound, so that no square stands outside of the bar of classes. */
function stacksOf(
  values: readonly { readonly x: number; readonly className: string }[],
): readonly Stack[] {
  const groups = Map.groupBy(values, (item) => Math.round((item.x - SIDE) / PITCH));
  return [...groups].map(([column, items]) => ({ x: SIDE + column * PITCH, items }));
}

function stackMarkup(
  { x, items }: Stack,
  { base, unit, isSquares, side }: { base: number; unit: number; isSquares: boolean; side: Side },
): Content {
  const left = side.rect(round(x - SQUARE / 2), SQUARE);
  if (!isSquares) {
    const height = round(items.length * unit);
    return html`<rect
      x="${left}"
      y="${round(base - height)}"
      width="${SQUARE}"
      height="${height}"
      class="${items[0]?.className ?? ""}"
    />`;
  }
  return items.map(
    ({ className }, i) =>
      html`<rect
        x="${left}"
        y="${base - (i + 1) * unit}"
        width="${SQUARE}"
        height="${SQUARE}"
        class="${className} s-key"
      />`,
  );
}

function ticks(
  { classes, format }: ClassLegendOptions,
  { x, y, side }: { x: (value: number) => number; y: number; side: Side },
): Content {
  const bounds = [classes[0]?.from ?? 0, ...classes.map(({ to }) => to)];
  let free = -Infinity;
  const placed = bounds.map((bound) => {
    const label = format(bound);
    const half = (label.length * CHARACTER) / 2;
    return { at: x(bound), label, half, middle: Math.min(Math.max(x(bound), half), WIDTH - half) };
  });
  const last = placed.at(-1);
  const lastStart = last === undefined ? WIDTH : last.middle - last.half - 4;
  return placed.map((tick, i) => {
    const { at, label, half, middle } = tick;
    const isLast = i === bounds.length - 1;
    if (middle - half < free || (!isLast && middle + half > lastStart)) return false;
    free = middle + half + 4;
    return html`<path d="M${side.at(at)} ${y}v3" class="n-scale" /><text
        x="${side.at(middle)}"
        y="${y + 15}"
        class="ax"
        text-anchor="middle"
        >${label}</text
      >`;
  });
}

/** Counts the areas of every class, from low to high; squares need none, being one an area. */
function classCounts(
  { classes, values, formatCount }: ClassLegendOptions,
  top: number,
  side: Side,
): Content {
  const countOf = Map.groupBy(values, ({ className }) => className);
  return classes.map(({ className }, i) => {
    const left = SIDE + i * COUNT_STEP;
    return html`<rect
        x="${side.rect(left, SQUARE)}"
        y="${top + 4}"
        width="${SQUARE}"
        height="${SQUARE}"
        class="${className} s-key"
      /><text
        x="${side.at(left + SQUARE + 5)}"
        y="${top + 12}"
        class="lb-s"
        text-anchor="${side.toward}"
        >${formatCount(countOf.get(className)?.length ?? 0)}</text
      >`;
  });
}

function upright(
  { label }: { readonly label: string },
  { x, bottom, side }: { x: number; bottom: number; side: Side },
): Content {
  const half = (label.length * CHARACTER) / 2;
  const middle = Math.min(Math.max(x, half), WIDTH - half);
  return html`<path d="M${side.at(x)} ${LABEL_HEIGHT - 4}V${bottom + 2}" class="n-mean" /><text
      x="${side.at(middle)}"
      y="11"
      class="lb-s lb-b"
      text-anchor="middle"
      >${label}</text
    >`;
}

function present(value: number | undefined): readonly number[] {
  return value === undefined ? [] : [value];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
