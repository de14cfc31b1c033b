import type { AreaCode } from "../model/area.ts";
import type { MapBase } from "./map-base.ts";
import { html, trusted, type Markup } from "../markup/html.ts";
import { svgPicture } from "../markup/svg.ts";
import { isPale } from "../scales/is-pale.ts";
import { areaShape, contextGround, gridLine, inGrid } from "./ground-markup.ts";
import { withoutBreaks } from "./linked-picture.ts";

/** The shapes of a map that stand once on a page, for all maps on it that show the same areas. */
export interface SharedShapes {
  readonly base: MapBase;
  /** The beginning of their ids, which no other id of the page may have. */
  readonly shapes: string;
}

export interface SharedMap extends SharedShapes {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The class of an area, as of a choropleth. */
  readonly classOf: (code: AreaCode) => string;
}

/** Classes that are patterns: these stand in px, and would shrink with the grid of a shared shape. */
const PATTERNS: ReadonlySet<string> = new Set(["nodata", "supp"]);

/** Gives the shapes that maps of a page share, as definitions that draw nothing by themselves. */
export function sharedShapes(shared: SharedShapes): Markup {
  const drawing = html`<svg width="0" height="0" aria-hidden="true" focusable="false">
    ${definitions(shared)}
  </svg>`;
  return withoutBreaks(drawing);
}

/** Draws a map of classes that uses the shared shapes of its page: small, without links or labels. */
export function sharedShapesMap(map: SharedMap): Markup {
  const { markup } = svgPicture(frameOf(map), drawing(map));
  // The picture has put its own id before all references; these lead out of it.
  const led = markup.replaceAll(`href="#${map.id}-${map.shapes}`, `href="#${map.shapes}`);
  return withoutBreaks(trusted(led));
}

/** Draws the same map with the shapes inside it, so that it can leave the page. */
export function standaloneShapesMap(map: SharedMap): Markup {
  const { markup } = svgPicture(frameOf(map), [definitions(map), drawing(map)]);
  return withoutBreaks(trusted(markup));
}

function frameOf({ base, id, title, description }: SharedMap) {
  const { widthPx: width, heightPx: height } = base;
  return { id, title, description, className: "map", width, height };
}

function membersOf(base: MapBase) {
  return base.areas.filter(({ isContext }) => !isContext);
}

function definitions({ base, shapes }: SharedShapes): Markup {
  const paths = membersOf(base).map(
    ({ path }, i) =>
      html`<path id="${shapes}${i}" d="${path}" vector-effect="non-scaling-stroke" />`,
  );
  const borders = [
    gridLine(base.innerBorders, "n-border"),
    gridLine(base.parentBorders, "n-border n-ru"),
  ];
  return html`<defs
    ><g id="${shapes}-ground">${contextGround(base)}</g>${paths}<g id="${shapes}-borders"
      >${borders}</g
    ><g id="${shapes}-coast">${gridLine(base.coast, "n-coast")}</g></defs
  >`;
}

function drawing({ base, shapes, classOf }: SharedMap): Markup {
  const members = membersOf(base).map(({ code, path }, i) => ({ i, path, own: classOf(code) }));
  const filled = members.map(({ i, path, own }) =>
    PATTERNS.has(own)
      ? areaShape(base, path, own)
      : html`<use href="#${shapes}${i}" class="${own}" />`,
  );
  // A border in the colour of the paper would be lost beside a pale area.
  const lined = members
    .filter(({ own }) => isPale(own))
    .map(({ i }) => html`<use href="#${shapes}${i}" class="n-coast" />`);
  const part = (name: string) => html`<use href="#${shapes}-${name}" />`;
  return html`${part("ground")}${inGrid(base, [filled, part("borders"), lined, part("coast")])}`;
}
