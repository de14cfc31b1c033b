import type { AreaCode } from "../model/area.ts";
import type { MapBase } from "./map-base.ts";
import { html, type Content, type Markup } from "../markup/html.ts";
import { svgPicture } from "../markup/svg.ts";
import { withoutBreaks } from "../markup/without-breaks.ts";
import { isPale } from "../scales/is-pale.ts";
import { isolated } from "./isolated.ts";
import { px } from "./label-markup.ts";
import { pathInPx } from "./path-of-rings.ts";

/** One little map. */
export interface MapPanel {
  readonly label: string;
  /** The class of an area; "f-land" where a circle says the value. */
  readonly classOf: (code: AreaCode) => string;
  /** The radii of circles, where the map has some. */
  readonly radiusOf?: (code: AreaCode) => number | null;
}

/** The same map several times over: words come ready to be read. */
export interface MultiplesMapOptions {
  /** The ground of one little map. */
  readonly base: MapBase;
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly panels: readonly MapPanel[];
  readonly columns: number;
}

const LABEL_PX = 22;
const GAP_PX = 18;
const DOT_PX = 1.2;

/** Draws little maps in rows, each under its label; the shapes stand once and are used by all. */
export function multiplesMap(options: MultiplesMapOptions): Markup {
  const { base, id, title, description, panels, columns } = options;
  const [across, down] = [base.widthPx + GAP_PX, base.heightPx + LABEL_PX + GAP_PX];
  const drawing: readonly Content[] = [
    definitions(base),
    panels.map((panel, i) => {
      const [x, y] = [(i % columns) * across, Math.floor(i / columns) * down];
      return html`<g transform="translate(${x} ${y})">${panelMarkup(base, panel)}</g>`;
    }),
  ];
  const width = Math.min(columns, panels.length) * across - GAP_PX;
  const height = Math.ceil(panels.length / columns) * down - GAP_PX;
  const frame = { id, title, description, className: "map multiples", width, height };
  return withoutBreaks(svgPicture(frame, drawing));
}

function definitions(base: MapBase): Markup {
  const inPx = (path: string) => pathInPx(path, base.grid);
  const shapes = members(base).map(({ path }, i) => html`<path id="a${i}" d="${inPx(path)}" />`);
  return html`<defs
    >${shapes}<path id="borders" d="${inPx(base.innerBorders)}" /><path
      id="coast"
      d="${inPx(base.coast)}"
  /></defs>`;
}

function panelMarkup(base: MapBase, { label, classOf, radiusOf }: MapPanel): Content {
  const areas = members(base);
  // Paper-coloured borders would be lost between areas that are hardly darker than the paper.
  const isLined = areas.some(({ code }) => isPale(classOf(code)));
  return [
    html`<text x="0" y="14" class="lb lb-b">${isolated(label)}</text>`,
    html`<g transform="translate(0 ${LABEL_PX})"
      >${areas.map(({ code }, i) => html`<use href="#a${i}" class="${classOf(code)}" />`)}<use
        href="#borders"
        class="${isLined ? "n-coast" : "n-border"}"
      /><use href="#coast" class="n-coast" />${radiusOf && circles(base, radiusOf)}</g
    >`,
  ];
}

function circles(base: MapBase, radiusOf: (code: AreaCode) => number | null): Content {
  const sized = members(base).flatMap(({ code, labelPoint }) => {
    const radiusPx = radiusOf(code);
    return radiusPx === null ? [] : [{ ...labelPoint, radiusPx }];
  });
  return sized
    .toSorted((a, b) => b.radiusPx - a.radiusPx)
    .map(({ x, y, radiusPx }) => {
      const className = radiusPx === 0 ? "f-ink" : "q4 s-paper";
      const r = px(radiusPx === 0 ? DOT_PX : radiusPx);
      return html`<circle cx="${px(x)}" cy="${px(y)}" r="${r}" class="${className}" />`;
    });
}

function members({ areas }: MapBase): MapBase["areas"] {
  return areas.filter(({ isContext }) => !isContext);
}
