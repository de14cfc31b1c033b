import type { CellGrid } from "./cell-grid.ts";
import type { Equation } from "./equations.ts";
import type { System } from "./system.ts";
import { cellGrid } from "./cell-grid.ts";
import { isMovable } from "./count-cell.ts";

/** Cells that change together, by +1 or -1, without changing any sum. */
export type Hypercube = ReadonlyMap<number, number>;

/** Lists boxes around a cell; a wide search also tries every part of a total, not the largest alone. */
export type BoxFinder = (cell: number, isWide: boolean) => Iterable<Hypercube>;

/**
 * Makes the function that lists the corners of boxes around a cell, one partner a dimension, that
 * leave every sum of areas, breakdowns and periods as it is (hypercube method, Repsilber). Totals are
 * carried down to parts. Serves tables of three and more dimensions, which are not networks.
 */
export function boxFinder(system: System): BoxFinder {
  const dimensions = [...new Set(system.equations.map(({ dimension }) => dimension))].sort();
  let made: CellGrid | undefined;
  return function* boxes(cell, isWide) {
    const grid = made ?? cellGrid(system);
    made = grid;
    const lines = dimensions.map((dimension) => linesThrough(system, { cell, dimension, isWide }));
    const ways = lines.map((ofDimension, d) => waysOf(ofDimension, { grid, cell }, dimensions[d]));
    for (const choice of product(ways)) {
      const box = boxOf(grid, cell, choice);
      if (box.get(cell) === 1 && keepsSums(system, box)) yield box;
    }
  };
}

/**
 * Tells how far the cells of a box can change together, upwards (1) or downwards (-1), from where
 * earlier changes left them.
 */
export function roomInBox(
  system: System,
  box: Hypercube,
  { direction, moves }: { readonly direction: 1 | -1; readonly moves: ReadonlyMap<number, number> },
): number {
  let room = Infinity;
  for (const [i, sign] of box) {
    const cell = system.cells[i];
    if (cell === undefined || !isMovable(cell)) return 0;
    const value = cell.value + (moves.get(i) ?? 0);
    room = Math.min(room, sign * direction > 0 ? cell.upper - value : value - cell.lower);
  }
  return room;
}

/** Cells in a line of one dimension with the sign of their change. */
type Line = readonly (readonly [cell: number, sign: 1 | -1])[];

interface LineSearch {
  readonly cell: number;
  readonly dimension: string;
  readonly isWide: boolean;
}

function linesThrough(system: System, search: LineSearch): readonly Line[] {
  const { cell } = search;
  const downs = chainsDown(system, search).map((chain) => signed(chain, 1));
  const own = sumAbove(system, cell, search.dimension);
  if (own === undefined) return downs;
  const partners = own.parts
    .filter((part) => part !== cell)
    .flatMap((sibling) => chainsDown(system, { ...search, cell: sibling }))
    .map((chain) => signed(chain, -1));
  const up = signed(chainUp(system, cell, search.dimension), 1);
  return downs.flatMap((down) => [
    ...partners.map((partner) => [...down, ...partner]),
    [...down, ...up],
  ]);
}

function signed(chain: readonly number[], sign: 1 | -1): Line {
  return chain.map((cell) => [cell, sign]);
}

/** A cell, one of its parts, a part of that, and so on: the largest, or each where the search is wide. */
function chainsDown(system: System, search: LineSearch): readonly (readonly number[])[] {
  const { cell, dimension, isWide } = search;
  const parts = partsByValue(system, cell, dimension);
  if (parts.length === 0) return [[cell]];
  return (isWide ? parts : parts.slice(0, 1)).flatMap((part) =>
    chainsDown(system, { ...search, cell: part }).map((chain) => [cell, ...chain]),
  );
}

function partsByValue(system: System, cell: number, dimension: string): readonly number[] {
  const value = (i: number): number => system.cells[i]?.value ?? 0;
  const parts = sumsOf(system, cell).find(
    (sum) => sum.dimension === dimension && sum.total === cell,
  )?.parts;
  return [...(parts ?? [])]
    .filter((i) => value(i) > 0)
    .sort((a, b) => value(b) - value(a) || a - b);
}

function chainUp(system: System, cell: number, dimension: string): number[] {
  const total = sumAbove(system, cell, dimension)?.total;
  return total === undefined ? [] : [total, ...chainUp(system, total, dimension)];
}

function sumAbove(system: System, cell: number, dimension: string): Equation | undefined {
  return sumsOf(system, cell).find((sum) => sum.dimension === dimension && sum.total !== cell);
}

function sumsOf({ equations, holding }: System, cell: number): Equation[] {
  return (holding[cell] ?? []).flatMap((e) => equations[e] ?? []);
}

/** A line as steps on the grid. */
type Ways = readonly (readonly [way: number, sign: 1 | -1])[];

function waysOf(
  lines: readonly Line[],
  { grid, cell }: { readonly grid: CellGrid; readonly cell: number },
  dimension = "",
): readonly Ways[] {
  return lines.map((line) => line.map(([i, sign]) => [grid.way(cell, i, dimension), sign]));
}

function* product(options: readonly (readonly Ways[])[]): Iterable<readonly Ways[]> {
  const [first, ...others] = options;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const ways of first) {
    for (const rest of product(others)) yield [ways, ...rest];
  }
}

function boxOf({ keys, cellAt }: CellGrid, cell: number, choice: readonly Ways[]): Hypercube {
  let corners: (readonly [key: number, sign: number])[] = [[keys[cell] ?? 0, 1]];
  for (const ways of choice) {
    corners = corners.flatMap(([key, sign]) =>
      ways.map(([way, change]) => [key + way, sign * change] as const),
    );
  }
  const box = new Map<number, number>();
  for (const [key, sign] of corners) {
    const i = cellAt.get(key);
    if (i !== undefined) box.set(i, sign);
  }
  return box;
}

function keepsSums({ equations, holding }: System, box: Hypercube): boolean {
  const changes = new Map<number, number>();
  for (const [i, sign] of box) {
    for (const e of holding[i] ?? []) {
      const change = equations[e]?.total === i ? -sign : sign;
      changes.set(e, (changes.get(e) ?? 0) + change);
    }
  }
  return [...changes.values()].every((change) => change === 0);
}
