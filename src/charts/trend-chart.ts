import * as Plot from "@observablehq/plot";
import type { SparkPoint } from "./sparkline.ts";
import { html, type Content, type Markup } from "../markup/html.ts";
import { svgPicture } from "../markup/svg.ts";
import { cleanPlot } from "./clean-plot.ts";
import { endLabel, endLabels, type EndLabel } from "./end-labels.ts";
import { plotDocument } from "./plot-document.ts";
import { textWidth } from "./text-width.ts";
import { timeAxis } from "./time-axis.ts";
import { valueAxis, type ValueAxis } from "./value-axis.ts";

/** The course of one area; a point without a value is a gap. */
export interface TrendSeries {
  readonly name: string;
  readonly points: readonly SparkPoint[];
  readonly isAccent?: boolean;
}

export interface TrendChartOptions {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly series: readonly TrendSeries[];
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly format: (value: number) => string;
  readonly widthPx: number;
  readonly heightPx: number;
}

const TOP = 12;
const BOTTOM = 26;
const LABEL_GAP = 22;
const MAX_LABEL_SHARE = 0.36;
const MAX_LABEL_WIDTH = 200;
/** Beyond this many lines the ones behind the accent step back. */
const MAX_STRONG_LINES = 4;

/**
 * Draws courses as lines with name and last value at their ends, on a scale of values that need
 * not hold zero. Lines break at gaps; a value between two gaps is a dot; a course without any
 * value is left out; one that ends early says in which period. The picture grows where the labels
 * need more height. Time runs left to right in every language.
 */
export function trendChart(options: TrendChartOptions): Markup {
  const { id, title, description, widthPx: width } = options;
  const courses = options.series.map(courseOf).filter(({ last }) => last !== undefined);
  const labels = courses.map((course) => labelOf(course, options));
  const heights = labels.reduce((sum, label) => sum + label.height, 0);
  const height = Math.max(options.heightPx, TOP + heights + BOTTOM);
  const axis = valueAxis(
    courses.flatMap(({ valued }) => valued.map(({ value }) => value)),
    options.format,
  );
  const frame = frameOf(options, { labels, axis, height });
  const picture = plotPicture(courses, { axis, frame, xs: xsOf(options) });
  const drawing = [
    cleanPlot(picture.element),
    axis.ticks.map((tick) => valueLabel(options.format(tick), { frame, y: picture.y(tick) })),
    timeAxis(
      options.ticks.map(({ x, label }) => ({ at: picture.x(x), label })),
      { y: height - BOTTOM, width },
    ),
    endLabels(labels, {
      ends: courses.flatMap(({ last }) =>
        last === undefined ? [] : [{ x: picture.x(last.x), y: picture.y(last.value) }],
      ),
      x: width - frame.right + LABEL_GAP,
      room: [TOP - 6, height - BOTTOM + 6],
    }),
  ];
  return svgPicture({ id, width, height, title, description, className: "trend" }, drawing);
}

interface Valued {
  readonly x: number;
  readonly value: number;
}

interface Course extends TrendSeries {
  readonly valued: readonly Valued[];
  /** Values without a neighbour, which no line would show. */
  readonly alone: readonly Valued[];
  readonly last: Valued | undefined;
}

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
}

function courseOf(series: TrendSeries): Course {
  const points = series.points.toSorted((a, b) => a.x - b.x);
  const valued = points.flatMap(present);
  const alone = points.flatMap((point, i) => {
    const hasNeighbour = [points[i - 1], points[i + 1]].some((other) => other?.value != null);
    return hasNeighbour ? [] : present(point);
  });
  return { ...series, points, valued, alone, last: valued.at(-1) };
}

function present({ x, value }: SparkPoint): readonly Valued[] {
  return value === null ? [] : [{ x, value }];
}

function xsOf({ series, ticks }: TrendChartOptions): readonly number[] {
  return [...ticks, ...series.flatMap(({ points }) => points)].map(({ x }) => x);
}

function labelOf({ name, last, isAccent = false }: Course, options: TrendChartOptions): EndLabel {
  const { ticks, format, widthPx } = options;
  const latest = Math.max(...xsOf(options));
  const period =
    last !== undefined && last.x < latest && ticks.find(({ x }) => x === last.x)?.label;
  const number = last === undefined ? "" : format(last.value);
  const value = typeof period === "string" ? `${number} (${period})` : number;
  return endLabel({ name, value, isAccent }, Math.min(MAX_LABEL_WIDTH, widthPx * MAX_LABEL_SHARE));
}

function frameOf(
  { widthPx, format }: TrendChartOptions,
  { labels, axis, height }: { labels: readonly EndLabel[]; axis: ValueAxis; height: number },
): Frame {
  const tickWidths = axis.ticks.map((tick) => textWidth(format(tick), 11));
  const labelWidths = labels.map(({ width }) => width);
  return {
    width: widthPx,
    height,
    left: Math.ceil(Math.max(0, ...tickWidths)) + 10,
    right: Math.ceil(Math.max(0, ...labelWidths)) + LABEL_GAP,
  };
}

interface PlotPicture {
  readonly element: Element;
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
}

function plotPicture(
  courses: readonly Course[],
  { axis, frame, xs }: { axis: ValueAxis; frame: Frame; xs: readonly number[] },
): PlotPicture {
  const extent = xs.length === 0 ? [0, 1] : [Math.min(...xs), Math.max(...xs)];
  const element = Plot.plot({
    document: plotDocument,
    width: frame.width,
    height: frame.height,
    marginTop: TOP,
    marginBottom: BOTTOM,
    marginLeft: frame.left,
    marginRight: frame.right,
    x: { type: "linear", domain: extent, axis: null },
    y: { type: "linear", domain: axis.extent, axis: null },
    marks: [
      Plot.ruleY(axis.ticks, { className: "n-grid" }),
      Plot.ruleY(crossesZero(axis) ? [0] : [], { className: "n-axis" }),
      ...inFrontLast(courses).flatMap((course) => lineMarks(course, courses.length)),
    ],
  });
  const scale = (name: "x" | "y") => (value: number) => Number(element.scale(name)?.apply(value));
  return { element, x: scale("x"), y: scale("y") };
}

function crossesZero({ extent: [low, high] }: ValueAxis): boolean {
  return low < 0 && high > 0;
}

function inFrontLast(courses: readonly Course[]): readonly Course[] {
  return courses.toSorted((a, b) => Number(a.isAccent ?? false) - Number(b.isAccent ?? false));
}

function lineMarks(
  { points, alone, last, isAccent }: Course,
  count: number,
): readonly Plot.RenderableMark[] {
  const quiet = count > MAX_STRONG_LINES ? "n-line2" : "n-line";
  const [line, dot] = isAccent ? ["n-acc", "f-accent"] : [quiet, "f-ink2"];
  return [
    Plot.lineY(points, { x: "x", y: "value", className: line }),
    Plot.dot(alone, { x: "x", y: "value", r: 2.2, className: dot }),
    Plot.dot(last === undefined ? [] : [last], { x: "x", y: "value", r: 3, className: dot }),
  ];
}

function valueLabel(label: string, { frame, y }: { frame: Frame; y: number }): Content {
  return html`<text
    x="${frame.left - 8}"
    y="${Math.round(y * 10) / 10 + 4}"
    class="ax"
    text-anchor="end"
    >${label}</text
  >`;
}
