import { html, type Content, type Markup } from "../markup/html.ts";
import { svgPicture } from "../markup/svg.ts";
import { isolateRightToLeft } from "./isolate-right-to-left.ts";

/** One class of a map of two measures, with the number of its areas ready to be read. */
interface BivariateClass {
  readonly className: string;
  /** 0 to 2, 0 = low: upward and to the right. */
  readonly row: number;
  readonly column: number;
  readonly count: string;
}

/** Words of the legend of a map of two measures. */
export interface BivariateLegendOptions {
  readonly id: string;
  readonly title: string;
  readonly classes: readonly BivariateClass[];
  readonly upward: string;
  readonly across: string;
  readonly low: string;
  readonly high: string;
}

const CELL = 44;
const PITCH = 46;
const LEFT = 62;
const TOP = 6;
const SIDE = 3 * PITCH - 2;
const WIDTH = LEFT + SIDE + 14;
const HEIGHT = TOP + SIDE + 48;

/** The classes on which paper-coloured text is read. */
const DARK = new Set(["b23", "b32", "b33"]);

/**
 * Draws the legend of a map of two measures: nine fields with their counts, one measure growing
 * upward, the other to the right in every language, with words at the ends of both axes.
 */
export function bivariateLegend(options: BivariateLegendOptions): Markup {
  const { id, title, classes } = options;
  return svgPicture({ id, width: WIDTH, height: HEIGHT, title, className: "legend" }, [
    classes.map(fieldMarkup),
    axesMarkup(),
    words(options),
  ]);
}

function fieldMarkup({ className, row, column, count }: BivariateClass): Content {
  const [x, y] = [LEFT + column * PITCH, TOP + (2 - row) * PITCH];
  return html`<rect
      x="${x}"
      y="${y}"
      width="${CELL}"
      height="${CELL}"
      class="${className} s-key"
    /><text
      x="${x + CELL / 2}"
      y="${y + CELL / 2 + 4}"
      class="lb ${DARK.has(className) ? "on-dark" : "on-light"}"
      text-anchor="middle"
      >${count}</text
    >`;
}

function axesMarkup(): Content {
  const [x, y] = [LEFT - 7, TOP + SIDE + 8];
  return html`<path
    d="M${x} ${TOP + SIDE}V${TOP}M${x - 3} ${TOP + 5}L${x} ${TOP}L${x + 3} ${TOP + 5}M${LEFT} ${y}H${
      LEFT + SIDE
    }M${LEFT + SIDE - 5} ${y - 3}L${LEFT + SIDE} ${y}L${LEFT + SIDE - 5} ${y + 3}"
    class="n-scale n-none"
  />`;
}

function words({ upward, across, low, high }: BivariateLegendOptions): Content {
  const beside = LEFT - 14;
  const below = TOP + SIDE + 22;
  const middle = TOP + SIDE / 2;
  return [
    text(low, { x: beside, y: TOP + SIDE, anchor: "end", name: "ax" }),
    text(high, { x: beside, y: TOP + 10, anchor: "end", name: "ax" }),
    html`<text
      x="12"
      y="${middle}"
      class="lb-s lb-b"
      text-anchor="middle"
      transform="rotate(-90 12 ${middle})"
      >${isolateRightToLeft(upward)}</text
    >`,
    text(low, { x: LEFT, y: below, anchor: "start", name: "ax" }),
    text(high, { x: LEFT + SIDE, y: below, anchor: "end", name: "ax" }),
    text(across, { x: LEFT + SIDE / 2, y: below + 18, anchor: "middle", name: "lb-s lb-b" }),
  ];
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly name: string;
}

function text(content: string, { x, y, anchor, name }: Place): Content {
  return html`<text x="${x}" y="${y}" class="${name}" text-anchor="${anchor}"
    >${isolateRightToLeft(content)}</text
  >`;
}
