import type { AreaCode } from "../model/area.ts";
import type { MapArea, MapBase } from "./map-base.ts";
import type { Point } from "./point.ts";
import { isOn } from "./box-in-polygon.ts";
import { unionOf, type Box } from "./box.ts";
import { tileAssignment } from "./tile-assignment.ts";

/** A square that stands for an area: its upper left corner. */
export interface Tile {
  readonly code: AreaCode;
  readonly x: number;
  readonly y: number;
}

/** Squares of one size on a sheet of their own. */
export interface TileLayout {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly cellPx: number;
  readonly tiles: readonly Tile[];
}

const MARGIN_PX = 8;
const LARGEST_CELL_PX = 104;
/** By how much the grid becomes finer until there is a place for every area. */
const FINER = 0.97;

/**
 * Gives every member of a map a square of its own in a grid over the ground of all of them: the
 * least total squared distance from the places of the areas (method.md 19.6).
 */
export function tileLayout(base: MapBase): TileLayout {
  const members = base.areas.filter(({ isContext }) => !isContext);
  const grid = gridOver(members);
  const points = members.map(({ labelPoint: { x, y } }): Point => [x, y]);
  const { tile } = tileAssignment(points, grid.centres);
  const cells = tile.map((i): Point => grid.cells[i] ?? [0, 0]);
  return onSheet(
    members.map(({ code }) => code),
    cells,
    base,
  );
}

interface Grid {
  /** Column and row. */
  readonly cells: readonly Point[];
  readonly centres: readonly Point[];
}

/**
 * The coarsest grid of squares with a place for every area. A square is a place where its centre
 * lies on the ground, or the label of an area in it: so a small island keeps its own.
 */
function gridOver(members: readonly MapArea[]): Grid {
  const box = members.map(({ bounds }) => bounds).reduce(unionOf);
  const extent = (box.right - box.left) * (box.bottom - box.top);
  let size = Math.sqrt(Math.max(1, extent) / members.length);
  let grid = gridOf(size, box, members);
  while (grid.cells.length < members.length) {
    size *= FINER;
    grid = gridOf(size, box, members);
  }
  return grid;
}

function gridOf(size: number, box: Box, members: readonly MapArea[]): Grid {
  const columns = Math.max(1, Math.round((box.right - box.left) / size));
  const rows = Math.max(1, Math.round((box.bottom - box.top) / size));
  const left = (box.left + box.right - columns * size) / 2;
  const top = (box.top + box.bottom - rows * size) / 2;
  const places = Array.from({ length: columns * rows }, (_, i) => {
    const cell: Point = [i % columns, Math.floor(i / columns)];
    const centre: Point = [left + (cell[0] + 0.5) * size, top + (cell[1] + 0.5) * size];
    return { cell, centre };
  }).filter(({ centre }) =>
    members.some((area) => isOn(centre, area) || isIn(area.labelPoint, centre, size)),
  );
  return { cells: places.map(({ cell }) => cell), centres: places.map(({ centre }) => centre) };
}

function isIn({ x, y }: MapArea["labelPoint"], centre: Point, size: number): boolean {
  return Math.abs(x - centre[0]) <= size / 2 && Math.abs(y - centre[1]) <= size / 2;
}

function onSheet(
  codes: readonly AreaCode[],
  cells: readonly Point[],
  { widthPx, heightPx }: Pick<MapBase, "widthPx" | "heightPx">,
): TileLayout {
  const [columns, rows] = [cells.map(([column]) => column), cells.map(([, row]) => row)];
  const [first, top] = [Math.min(...columns), Math.min(...rows)];
  const [across, down] = [Math.max(...columns) - first + 1, Math.max(...rows) - top + 1];
  const cellPx = Math.floor(
    Math.min(
      LARGEST_CELL_PX,
      (widthPx - 2 * MARGIN_PX) / across,
      (heightPx - 2 * MARGIN_PX) / down,
    ),
  );
  const left = Math.floor((widthPx - cellPx * across) / 2);
  return {
    widthPx,
    heightPx: cellPx * down + 2 * MARGIN_PX,
    cellPx,
    tiles: cells.map(([column, row], i) => ({
      code: codes[i] ?? "",
      x: left + (column - first) * cellPx,
      y: MARGIN_PX + (row - top) * cellPx,
    })),
  };
}
