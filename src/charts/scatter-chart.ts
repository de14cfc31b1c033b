import type { ScatterMeasures, ScatterPoint } from "./scatter-measures.ts";
import { dots } from "../markup/dots.ts";
import { html, type Content, type Markup } from "../markup/html.ts";
import { svgPicture } from "../markup/svg.ts";
import { MOST_LINKED } from "../scales/most-linked.ts";
import { canon } from "../stats/canon.ts";
import { areaAttribute } from "./area-attribute.ts";
import { chartText } from "./chart-text.ts";
import { pointLabels, type PointLabel } from "./point-labels.ts";
import { scatterFrame, type ScatterFrame } from "./scatter-frame.ts";
import { textBox } from "./text-box.ts";

export interface ScatterChartOptions extends ScatterMeasures {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

const SIZE = 11;
const MANY_POINTS = 120;
const PATTERN_PX = 1;
const ACCENT_PX = 5;

/**
 * Draws two measures of the same areas against each other, with the lines that divide them and the
 * names of the corners. Names stand beside the outermost points as far as none covers another; all
 * of them are in the table. Values grow to the right and upward in every language.
 */
export function scatterChart(options: ScatterChartOptions): Markup {
  const { id, title, description, widthPx: width, heightPx: height, points } = options;
  const frame = scatterFrame(options);
  const radius = points.length > MANY_POINTS ? 2.5 : 4.5;
  const ordered = points.toSorted(
    (a, b) => Number(a.isAccent ?? false) - Number(b.isAccent ?? false),
  );
  const drawing: readonly Content[] = [
    frame.lines,
    frame.texts.map((text) => chartText(text.text, text)),
    points.length > MOST_LINKED
      ? patternMarkup(points, frame)
      : ordered.map((point) => pointMarkup(point, { frame, radius })),
    namesOf(options, { frame, radius }).map((label) => {
      const isAccent = points.find(({ code }) => code === label.code)?.isAccent ?? false;
      return chartText(label.text, {
        ...label,
        className: isAccent ? "lb-s lb-b halo" : "lb-s halo",
      });
    }),
  ];
  return svgPicture({ id, width, height, title, description, className: "scatter" }, drawing);
}

function namesOf(
  { points }: ScatterChartOptions,
  { frame, radius }: { frame: ScatterFrame; radius: number },
): readonly PointLabel[] {
  const requests = points.map(({ code, label, x, y, isAccent = false }) => {
    const [across, upward] = [frame.x(x), frame.y(y)];
    const priority = isAccent ? Number.MAX_VALUE : canon(frame.distance(x, y));
    return { code, text: label, x: across, y: upward, priority };
  });
  const taken = frame.texts.map((text) => textBox(text.text, text, SIZE));
  return pointLabels(requests, { room: frame.room, taken, radiusPx: radius, sizePx: SIZE });
}

/** Thousands of points show where they crowd: they carry no areas, and need no edges. */
function patternMarkup(points: readonly ScatterPoint[], frame: ScatterFrame): Content {
  return dots(
    points.map(({ x, y, className, isAccent = false }) => ({
      x: frame.x(x),
      y: frame.y(y),
      radiusPx: isAccent ? ACCENT_PX : PATTERN_PX,
      className: isAccent ? "f-accent" : className,
    })),
  );
}

function pointMarkup(
  { code, x, y, className, isAccent = false }: ScatterPoint,
  { frame, radius }: { frame: ScatterFrame; radius: number },
): Content {
  const [cx, cy] = [round(frame.x(x)), round(frame.y(y))];
  if (!isAccent) {
    return html`<circle
      cx="${cx}"
      cy="${cy}"
      r="${radius}"
      class="${className} s-ink"
      ${areaAttribute(code)}
    />`;
  }
  return html`<path
    d="M${cx} ${round(cy - 7)}l7 7-7 7-7-7Z"
    class="f-accent s-paper"
    ${areaAttribute(code)}
  />`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
