import type { ScatterDivide, ScatterMeasures } from "./scatter-measures.ts";
import { html, type Content } from "../markup/html.ts";
import { boxesMeet, textBox, type TextBox, type TextPlace } from "./text-box.ts";
import { textWidth } from "./text-width.ts";
import { timeAxis } from "./time-axis.ts";
import { valueAxis } from "./value-axis.ts";
import { wrapText } from "./wrap-text.ts";

/** A text of the chart with its place. */
export interface ScatterText extends TextPlace {
  readonly text: string;
  readonly className: string;
}

/** Scales, lines and texts that stand before any point is drawn. */
export interface ScatterFrame {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  /** How far out a point lies, in shares of the chart, counted from where the lines cross. */
  readonly distance: (x: number, y: number) => number;
  readonly lines: Content;
  readonly texts: readonly ScatterText[];
  /** Where points and their names may stand. */
  readonly room: TextBox;
}

type Axis = ReturnType<typeof axisOf>;

interface Layout {
  readonly across: Axis;
  readonly upward: Axis;
  readonly room: TextBox;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

const SIZE = 11;
const LINE = 14;
const AXIS_HEIGHT = 26;
const AIR = 6;
const INSET = 5;

/** Shares the picture out between the chart and the words around it. */
export function scatterFrame(options: ScatterMeasures): ScatterFrame {
  const layout = layoutOf(options);
  const { across, upward, x, y } = layout;
  const [midX, midY] = [x(across.middle), y(upward.middle)];
  const { room } = layout;
  return {
    x,
    y,
    room,
    distance: (a, b) =>
      Math.hypot(
        (x(a) - midX) / (room.right - room.left),
        (y(b) - midY) / (room.bottom - room.top),
      ),
    lines: linesOf(options, layout),
    texts: [
      ...axisTexts(options, layout),
      ...divideTexts(options, layout),
      ...quadrantTexts(options, layout),
    ],
  };
}

function axisOf(
  values: readonly number[],
  format: (value: number) => string,
  divides: readonly ScatterDivide[],
) {
  const marked = [...values, ...divides.map(({ value }) => value)];
  const { extent, ticks } = valueAxis(marked, format);
  return { extent, ticks, middle: middleOf(divides) ?? (extent[0] + extent[1]) / 2 };
}

function middleOf([divide, ...more]: readonly ScatterDivide[]): number | undefined {
  return more.length === 0 ? divide?.value : undefined;
}

function layoutOf(options: ScatterMeasures): Layout {
  const { points, xFormat, yFormat, xDivides, yDivides, widthPx, heightPx } = options;
  const across = axisOf(
    points.map((point) => point.x),
    xFormat,
    xDivides,
  );
  const upward = axisOf(
    points.map((point) => point.y),
    yFormat,
    yDivides,
  );
  const tickWidth = Math.max(0, ...upward.ticks.map((tick) => textWidth(yFormat(tick), SIZE)));
  const headings =
    wrapText(options.yLabel, widthPx, SIZE).length +
    Number(xDivides.some(({ label }) => label !== ""));
  const footings = wrapText(options.xLabel, widthPx, SIZE).length;
  const room = {
    left: Math.ceil(tickWidth) + 10,
    top: headings * LINE + AIR,
    right: widthPx - AIR,
    bottom: heightPx - AXIS_HEIGHT - footings * LINE,
  };
  const [xLow, xHigh] = across.extent;
  const [yLow, yHigh] = upward.extent;
  return {
    across,
    upward,
    room,
    x: (value) => room.left + ((value - xLow) / (xHigh - xLow)) * (room.right - room.left),
    y: (value) => room.bottom - ((value - yLow) / (yHigh - yLow)) * (room.bottom - room.top),
  };
}

function linesOf({ xFormat, xDivides, yDivides, widthPx }: ScatterMeasures, layout: Layout) {
  const { across, upward, room, x, y } = layout;
  const grid = upward.ticks.map((tick) => `M${room.left} ${round(y(tick))}H${room.right}`).join("");
  const ticks = across.ticks.map((tick) => ({ at: x(tick), label: xFormat(tick) }));
  const cuts = [
    ...xDivides.map(({ value }) => `M${round(x(value))} ${room.top}V${room.bottom}`),
    ...yDivides.map(({ value }) => `M${room.left} ${round(y(value))}H${room.right}`),
  ].join("");
  return [
    html`<path d="${grid}M${room.left} ${room.bottom}H${room.right}" class="n-grid" />`,
    timeAxis(ticks, { y: room.bottom, width: widthPx }),
    cuts !== "" && html`<path d="${cuts}" class="n-cut" />`,
  ];
}

function axisTexts(options: ScatterMeasures, { upward, room, y }: Layout) {
  const { xLabel, yLabel, yFormat, widthPx, heightPx } = options;
  const below = wrapText(xLabel, widthPx, SIZE);
  return [
    ...wrapText(yLabel, widthPx, SIZE).map((text, i): ScatterText => {
      return { text, x: 0, y: 10 + i * LINE, anchor: "start", className: "lb-s lb-b" };
    }),
    ...below.map((text, i): ScatterText => {
      const at = heightPx - 4 - (below.length - 1 - i) * LINE;
      return { text, x: room.right, y: at, anchor: "end", className: "lb-s lb-b" };
    }),
    ...upward.ticks.map((tick): ScatterText => {
      const at = y(tick) + 4;
      return { text: yFormat(tick), x: room.left - 6, y: at, anchor: "end", className: "ax" };
    }),
  ];
}

/** The label of an upright stands on top of it, that of a level line at its right end. */
function divideTexts({ xDivides, yDivides, widthPx }: ScatterMeasures, { room, x, y }: Layout) {
  const tops = xDivides.map(({ value, label }): ScatterText => {
    const half = textWidth(label, SIZE) / 2;
    // To the left of the plot it would cover the words of the highest line.
    const middle = Math.max(room.left + half, Math.min(x(value), widthPx - half));
    return { text: label, x: middle, y: room.top - 4, anchor: "middle", className: "lb-s" };
  });
  const ends = yDivides.map(({ value, label }): ScatterText => {
    const isLow = y(value) - room.top > 3 * LINE;
    const at = y(value) + (isLow ? -INSET : LINE);
    return { text: label, x: room.right - INSET, y: at, anchor: "end", className: "lb-s halo" };
  });
  return apart([...tops, ...ends].filter(({ text }) => text !== ""));
}

/** Of two labels that would cover each other the second is left to the words below. */
function apart(texts: readonly ScatterText[]): readonly ScatterText[] {
  return texts.reduce<readonly ScatterText[]>((kept, text) => {
    const box = textBox(text.text, text, SIZE);
    const isFree = !kept.some((other) => boxesMeet(box, textBox(other.text, other, SIZE)));
    return isFree ? [...kept, text] : kept;
  }, []);
}

function quadrantTexts({ quadrants }: ScatterMeasures, { across, upward, room, x, y }: Layout) {
  if (quadrants === null) return [];
  const [midX, midY] = [x(across.middle), y(upward.middle)];
  const [top, bottom] = [room.top + LINE, room.bottom - INSET];
  const left = { x: room.left + INSET, anchor: "start" as const, room: midX - room.left };
  const right = { x: room.right - INSET, anchor: "end" as const, room: room.right - midX };
  return [
    ...corner(quadrants.highLeft, { ...left, y: top, deep: midY - room.top, isHigh: true }),
    ...corner(quadrants.highRight, { ...right, y: top, deep: midY - room.top, isHigh: true }),
    ...corner(quadrants.lowLeft, { ...left, y: bottom, deep: room.bottom - midY, isHigh: false }),
    ...corner(quadrants.lowRight, { ...right, y: bottom, deep: room.bottom - midY, isHigh: false }),
  ];
}

interface Corner extends TextPlace {
  readonly room: number;
  readonly deep: number;
  readonly isHigh: boolean;
}

/** A name stays in its own corner: where it has no room it is left to the words below. */
function corner(name: string, { room, deep, isHigh, ...place }: Corner): readonly ScatterText[] {
  const lines = name === "" ? [] : wrapText(name, room - 3 * INSET, SIZE);
  const isTooWide = lines.some((line) => textWidth(line, SIZE) > room - INSET);
  if (isTooWide || (lines.length + 1) * LINE > deep) return [];
  return lines.map((text, i) => {
    const at = isHigh ? place.y + i * LINE : place.y - (lines.length - 1 - i) * LINE;
    return { ...place, text, y: at, className: "ax" };
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
