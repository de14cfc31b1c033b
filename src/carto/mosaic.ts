import type { AreaCode } from "../model/area.ts";
import type { MapBase } from "./map-base.ts";
import type { RingPolygon } from "./polygons-of-rings.ts";
import { remembered } from "../derive/remembered.ts";

/** Of more areas than these a mosaic of small squares would weigh more than a page. */
const MOST_IN_DETAIL = 20_000;

/** True where the squares of a map are so large that its coast would be one of steps. */
export function isCoarse({ areas }: Pick<MapBase, "areas">): boolean {
  return areas.length > MOST_IN_DETAIL;
}

/** Gives the side of a square of the mosaic of a map, in px. */
export function squarePx(base: Pick<MapBase, "areas">): number {
  return isCoarse(base) ? 3 : 2;
}

/** A sheet cut into squares: for each, row by row, the place of its area among those of the map. */
interface Mosaic {
  readonly columns: number;
  readonly rows: number;
  /** -1 where no area is. */
  readonly areaAt: Int32Array;
}

/**
 * Draws areas as a mosaic: path data of the squares of each class, in squares. A square belongs to the
 * area in which its middle lies; areas of no class are left out. Coarse squares reach one further into
 * the sea, to be cut off at the coast.
 */
export function mosaic(
  base: MapBase,
  classOf: (code: AreaCode) => string | undefined,
): ReadonlyMap<string, string> {
  const { columns, rows, areaAt } = mosaicOf(base);
  const classes = base.areas.map(({ code }) => classOf(code));
  const names = [...new Set(classes)].filter((name) => name !== undefined).sort();
  const placeOf = new Map<string | undefined, number>(names.map((name, place) => [name, place]));
  const places = Int32Array.from(classes, (name) => placeOf.get(name) ?? -1);
  const classAt = areaAt.map((area) => (area < 0 ? -1 : (places[area] ?? -1)));
  const paths = names.map((name, place) => {
    return [name, outline({ columns, rows, classAt }, place)] as const;
  });
  return new Map(paths.filter(([, path]) => path !== ""));
}

const mosaicOf = remembered((base: MapBase): Mosaic => {
  const side = squarePx(base);
  const columns = Math.ceil(base.widthPx / side);
  const rows = Math.ceil(base.heightPx / side);
  const areaAt = new Int32Array(columns * rows).fill(-1);
  for (const [place, { polygons, bounds }] of base.areas.entries()) {
    const first = Math.max(0, Math.floor(bounds.top / side));
    const last = Math.min(rows - 1, Math.floor(bounds.bottom / side));
    for (let row = first; row <= last; row += 1) {
      const squares = areaAt.subarray(row * columns, (row + 1) * columns);
      for (const [from, to] of spansAt(polygons, (row + 0.5) * side)) {
        fillSpan(squares, [from / side, to / side], place);
      }
    }
  }
  return { columns, rows, areaAt: isCoarse(base) ? spread({ columns, rows, areaAt }) : areaAt };
});

/** Gives each square without an area that of one beside it, where there is one. */
function spread({ columns, areaAt }: Mosaic): Int32Array {
  return areaAt.map((own, square) => {
    if (own >= 0) return own;
    const column = square % columns;
    const sides = [column > 0 ? -1 : 0, column < columns - 1 ? 1 : 0];
    const beside = [-columns, 0, columns].flatMap((row) => [0, ...sides].map((step) => row + step));
    return beside.map((step) => areaAt[square + step] ?? -1).find((area) => area >= 0) ?? -1;
  });
}

/** Fills the squares whose middles lie in a span, which is given in squares. */
function fillSpan(squares: Int32Array, span: readonly [number, number], place: number): void {
  const [first = 0, end = 0] = span.map((x) => {
    return Math.min(squares.length, Math.max(0, Math.ceil(x - 0.5)));
  });
  squares.fill(place, first, end);
}

/** Lists from where to where a horizontal line lies in polygons. */
function spansAt(
  polygons: readonly RingPolygon[],
  y: number,
): readonly (readonly [number, number])[] {
  const crossings: number[] = [];
  for (const ring of polygons.flat()) {
    let [beforeX, beforeY] = ring.at(-1) ?? [0, 0];
    for (const [x, at] of ring) {
      if (at > y !== beforeY > y) {
        crossings.push(beforeX + ((y - beforeY) * (x - beforeX)) / (at - beforeY));
      }
      [beforeX, beforeY] = [x, at];
    }
  }
  const sorted = crossings.sort((a, b) => a - b);
  return sorted.flatMap((from, i) => (i % 2 === 0 ? [[from, sorted[i + 1] ?? from] as const] : []));
}

interface ClassedMosaic {
  readonly columns: number;
  readonly rows: number;
  readonly classAt: Int32Array;
}

/** Where the border of a class goes on from a corner: two ways where squares touch in it only. */
interface Ways {
  readonly one: Int32Array;
  readonly other: Int32Array;
}

/** Writes the border of the squares of a class, with the squares on the right. */
function outline(squares: ClassedMosaic, place: number): string {
  const width = squares.columns + 1;
  const ways = waysOf(squares, place);
  let path = "";
  for (let start = 0; start < ways.one.length; start += 1) {
    while (ways.one[start] !== -1) {
      path += `M${start % width} ${Math.floor(start / width)}${ring(ways, start, width)}z`;
    }
  }
  return path;
}

function waysOf({ columns, rows, classAt }: ClassedMosaic, place: number): Ways {
  const width = columns + 1;
  const one = new Int32Array(width * (rows + 1)).fill(-1);
  const other = new Int32Array(one.length).fill(-1);
  const add = (from: number, to: number): void => {
    if (one[from] === -1) one[from] = to;
    else other[from] = to;
  };
  for (const [square, own] of classAt.entries()) {
    if (own !== place) continue;
    const [row, column] = [Math.floor(square / columns), square % columns];
    const corner = row * width + column;
    const isEdge = (isLast: boolean, beside: number) => isLast || classAt[beside] !== place;
    if (isEdge(row === 0, square - columns)) add(corner, corner + 1);
    if (isEdge(column === columns - 1, square + 1)) add(corner + 1, corner + 1 + width);
    if (isEdge(row === rows - 1, square + columns)) add(corner + 1 + width, corner + width);
    if (isEdge(column === 0, square - 1)) add(corner + width, corner);
  }
  return { one, other };
}

/** Walks once round, and takes away the ways that it went. The last side closes by itself. */
function ring({ one, other }: Ways, start: number, width: number): string {
  let data = "";
  let at = start;
  let [direction, length] = [0, 0];
  do {
    const next = one[at] ?? start;
    one[at] = other[at] ?? -1;
    other[at] = -1;
    const step = next - at;
    if (step !== direction && length > 0) data += side(direction, length, width);
    length = step === direction ? length + 1 : 1;
    direction = step;
    at = next;
  } while (at !== start);
  return data;
}

function side(direction: number, length: number, width: number): string {
  const isAcross = Math.abs(direction) !== width;
  return `${isAcross ? "h" : "v"}${direction < 0 ? -length : length}`;
}
