import type { MapBase } from "./map-base.ts";
import { html, type Content, type Markup } from "../markup/html.ts";
import { px } from "./label-markup.ts";
import { pathInPx } from "./path-of-rings.ts";

/** Wraps what is drawn in steps of the grid; lines inside keep their width. */
export function inGrid({ grid, crop }: Pick<MapBase, "grid" | "crop">, drawing: Content): Markup {
  const inPx = html`<g transform="scale(${1 / grid})">${drawing}</g>`;
  if (crop === undefined) return inPx;
  const { leftPx, shrink } = crop;
  return html`<g transform="scale(${shrink}) translate(${-leftPx} 0)">${inPx}</g>`;
}

/** Draws a line in steps of the grid; nothing where it is empty. */
export function gridLine(path: string, className: string): Content {
  return (
    path !== "" &&
    html`<path d="${path}" class="${className}" vector-effect="non-scaling-stroke" />`
  );
}

/** Draws the pale ground of the context areas, and on it the frame for far islands. */
export function contextGround(base: MapBase): Content {
  const paths = base.areas.filter(({ isContext }) => isContext).map(({ path }) => path);
  const ground = inGrid(base, [
    html`<path d="${paths.join("")}" class="f-tint" />`,
    gridLine(base.contextBorders, "n-border"),
  ]);
  return [paths.length > 0 && ground, insetFrame(base)];
}

/**
 * Draws members in one pale colour, with their borders and their coast. Borders are the edges of the
 * shapes on both sides; the coast is drawn once more, to look as strong.
 */
export function palePieces(base: MapBase, shapes: Content): Content {
  return [
    html`<g class="n-coast">${shapes}</g>`,
    gridLine(base.parentBorders, "n-border n-ru"),
    gridLine(base.coast, "n-coast"),
  ];
}

/** Draws the ground without its borders; all members together are to be used as `#land`. */
export function sketchedGround(base: MapBase): Content {
  const land = html`<defs
    ><path id="land" d="${base.land}" vector-effect="non-scaling-stroke"
  /></defs>`;
  const around = base.around !== "" && html`<path d="${base.around}" class="f-tint" />`;
  return [land, inGrid(base, around), insetFrame(base)];
}

function insetFrame({ inset }: MapBase): Content {
  if (inset === null) return null;
  const { left, top, right, bottom } = inset.box;
  return html`<rect
    x="${px(left)}"
    y="${px(top)}"
    width="${px(right - left)}"
    height="${px(bottom - top)}"
    class="f-paper s-key"
  />`;
}

/** Classes that are filled with a pattern. */
const PATTERNS = new Set(["nodata", "supp", "outside", "unregistered", "unsurveyed"]);

/**
 * Draws the shape of an area in steps of the grid. Patterns stand in px, since they would shrink in
 * the grid.
 */
export function areaShape(
  { grid }: Pick<MapBase, "grid">,
  path: string,
  className: string,
): Markup {
  if (PATTERNS.has(className)) {
    return html`<path
      d="${pathInPx(path, grid)}"
      transform="scale(${grid})"
      class="${className}"
    />`;
  }
  return html`<path d="${path}" class="${className}" vector-effect="non-scaling-stroke" />`;
}
