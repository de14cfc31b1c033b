import type { AreaCode } from "../model/area.ts";
import type { MapBase } from "./map-base.ts";
import { html, type Content } from "../markup/html.ts";
import { MOST_LINKED } from "../scales/most-linked.ts";
import { areaShape, gridLine, inGrid } from "./ground-markup.ts";
import { isCoarse, mosaic, squarePx } from "./mosaic.ts";

/** True of a map of so many areas that none of them is a shape of its own. */
export function isMass({ areas }: Pick<MapBase, "areas">): boolean {
  return areas.length > MOST_LINKED && membersOf(areas).length > MOST_LINKED;
}

/**
 * Draws the members as a mosaic of their classes, and their coast: between thousands of areas borders
 * would cover more than the areas. Members without a class stay open.
 */
export function massGround(
  base: MapBase,
  classOf: (code: AreaCode) => string | undefined,
): Content {
  const squares = squareGrid(base);
  const shapes = [...memberMosaic(base, classOf)].map(([className, path]) =>
    areaShape(squares, path, className),
  );
  const ground = inGrid(squares, shapes);
  if (isCoarse(base)) return cutAtCoast(base, ground);
  return [ground, inGrid(base, gridLine(base.coast, "n-coast"))];
}

/** Cuts squares off where the land ends, along the line that is drawn as the coast. */
function cutAtCoast(base: MapBase, ground: Content): Content {
  const scale = 1 / base.grid;
  const coast = html`<path
    id="coast"
    d="${base.land}"
    class="n-coast"
    vector-effect="non-scaling-stroke"
  />`;
  return [
    html`<clipPath id="land"><use href="#coast" transform="scale(${scale})" /></clipPath>`,
    html`<g clip-path="url(#land)">${ground}</g>`,
    inGrid(base, coast),
  ];
}

/** Draws a line around members that are set off together. */
export function massOutline(base: MapBase, outlined: ReadonlySet<AreaCode>): Content {
  const around = memberMosaic(base, (code) => (outlined.has(code) ? "n-pocket" : undefined));
  return inGrid(squareGrid(base), gridLine(around.get("n-pocket") ?? "", "n-pocket"));
}

/** Counts the members of each class, of which a mosaic shows no shapes. */
export function massCounts(
  base: MapBase,
  classOf: (code: AreaCode) => string,
): ReadonlyMap<string, number> {
  const byClass = Map.groupBy(membersOf(base.areas), ({ code }) => classOf(code));
  return new Map([...byClass].map(([className, { length }]) => [className, length]));
}

/** The grid of a mosaic: squares a px. */
function squareGrid(base: MapBase): { readonly grid: number } {
  return { grid: 1 / squarePx(base) };
}

function memberMosaic(
  base: MapBase,
  classOf: (code: AreaCode) => string | undefined,
): ReadonlyMap<string, string> {
  const members = new Set(membersOf(base.areas).map(({ code }) => code));
  return mosaic(base, (code) => (members.has(code) ? classOf(code) : undefined));
}

function membersOf(areas: MapBase["areas"]): MapBase["areas"] {
  return areas.filter(({ isContext }) => !isContext);
}
