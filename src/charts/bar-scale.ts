import { textWidth } from "./text-width.ts";
import { wrapText } from "./wrap-text.ts";

/** One bar. `label` is the value ready to be read, or the reason why there is none. */
export interface Bar {
  /** Of the area whose value it is; left out where it is no area’s. */
  readonly code?: string;
  readonly name: string;
  readonly value: number | null;
  readonly label: string;
  readonly className: string;
  /** What this bar is compared with, as an upright of its own. */
  readonly mark?: number | null;
}

/** The rows of a bar chart, with the benchmark that crosses them all. */
export interface BarRows {
  readonly bars: readonly Bar[];
  readonly benchmark: { readonly value: number; readonly label: string } | null;
  readonly widthPx: number;
}

/** Places along a row, counted in px from the side where reading begins. */
export interface BarScale {
  readonly x: (value: number) => number;
  readonly maxNameWidth: number;
  /** Where bars and their labels may begin and must end. */
  readonly left: number;
  readonly right: number;
  /** The lowest of zero and benchmark: the space before it is empty in a row without a bar. */
  readonly least: number;
  readonly isDiverging: boolean;
  readonly benchmark: number | null;
}

/** The text at the end of a bar, or in its place: `isBefore` where it ends at `x`. */
export interface BarLabel {
  readonly lines: readonly string[];
  readonly x: number;
  readonly isBefore: boolean;
}

const SIZE = 12;
const GAP = 6;
const NAME_GAP = 14;
const NAME_SHARE = 0.4;
/** 600 runs wider than 400. */
const BOLD = 1.05;

/** Shares a width out between names, bars and the values at their ends. */
export function barScale({ bars, benchmark, widthPx }: BarRows): BarScale {
  const maxNameWidth = widthPx * NAME_SHARE;
  const names = bars.flatMap(({ name }) => wrapText(name, maxNameWidth, SIZE));
  const left = Math.min(maxNameWidth, widest(names)) + NAME_GAP;
  const marked = benchmark === null ? [0] : [0, benchmark.value];
  const all = [...marked, ...bars.flatMap(valuesOf)];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const start = left + (low < 0 ? widest(labelsOf(bars, true)) + GAP : 0);
  const end = Math.max(start + 1, widthPx - widest(labelsOf(bars, false)) - GAP);
  return {
    x: (value) => (high > low ? start + ((value - low) / (high - low)) * (end - start) : start),
    maxNameWidth,
    left,
    right: widthPx,
    least: Math.min(...marked),
    isDiverging: low < 0,
    benchmark: benchmark?.value ?? null,
  };
}

/**
 * Says where the value of a bar stands: at its end, or behind the uprights that would cross it.
 * The reason for a missing bar begins at zero, or ends there where it has room only before it.
 */
export function barLabel(bar: Bar, scale: BarScale): BarLabel {
  const { value, label } = bar;
  const isBefore = value === null ? !fitsAfterZero(label, scale) : value < 0;
  const end = scale.x(value ?? (isBefore ? scale.least : 0));
  const from = behindUprights(bar, { end, isBefore, scale });
  const x = isBefore ? from - GAP : from + GAP;
  const room = isBefore ? x - scale.left : scale.right - x;
  return { lines: value === null ? wrapText(label, room, SIZE) : [label], x, isBefore };
}

/** The benchmark leaves out the row of a missing bar, whose reason need not give way to it. */
function behindUprights(
  { value, label, mark = null }: Bar,
  { end, isBefore, scale }: { end: number; isBefore: boolean; scale: BarScale },
): number {
  const away = (at: number, from: number) => (isBefore ? from - at : at - from);
  const crossing = [mark, value === null ? null : scale.benchmark];
  const uprights = crossing.flatMap((at) => (at === null ? [] : [scale.x(at)]));
  return uprights
    .toSorted((a, b) => away(a, end) - away(b, end))
    .reduce((from, at) => {
      const distance = away(at, from);
      return distance > 0 && distance < widest([label]) + 2 * GAP ? at : from;
    }, end);
}

/** Gives the width of the widest of some texts in the size of labels, in px. */
export function widest(texts: readonly string[]): number {
  return Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text, SIZE))) * BOLD);
}

function valuesOf({ value, mark }: Bar): readonly number[] {
  return [value, mark].flatMap((shown) => shown ?? []);
}

function labelsOf(bars: readonly Bar[], isNegative: boolean): readonly string[] {
  return bars.flatMap(({ value, label }) =>
    value !== null && value < 0 === isNegative ? [label] : [],
  );
}

function fitsAfterZero(label: string, { x, left, right, least }: BarScale): boolean {
  const [before, after] = [x(least) - left, right - x(0)];
  return widest([label]) + GAP <= after || after >= before;
}
