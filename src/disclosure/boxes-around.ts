import type { BoxFinder, Hypercube } from "./hypercube.ts";
import type { Need } from "./room-around.ts";
import type { System } from "./system.ts";
import { roomInBox } from "./hypercube.ts";
import { TOLERANCE } from "./room-around.ts";

/** What a search for boxes knows besides the tables. */
export interface BoxSearch {
  readonly boxesOf: BoxFinder;
  /** What it costs to withhold a cell; endless where it cannot be. */
  readonly cost: (cell: number) => number;
  readonly need: Need;
}

/**
 * Finds cells by whose change a cell can rise and fall as needed where the tables have three and more
 * dimensions: the cheapest hypercube, then the cheapest beside it, until there is room enough.
 */
export function boxesAround(
  system: System,
  cell: number,
  search: BoxSearch,
): readonly number[] | undefined {
  for (const isWide of [false, true]) {
    const boxes: Hypercube[] = [];
    for (const box of search.boxesOf(cell, isWide)) {
      if (isEnough(system, box, search)) return [...box.keys()];
      if (priceOf(box, search.cost) < Infinity) boxes.push(box);
    }
    const found = combined(system, boxes, search);
    if (found !== undefined) return found;
  }
  return undefined;
}

const UNMOVED: ReadonlyMap<number, number> = new Map();
const NOT_PAID: ReadonlySet<number> = new Set();

function isEnough(system: System, box: Hypercube, { cost, need }: BoxSearch): boolean {
  return (
    priceOf(box, cost) === 0 &&
    roomInBox(system, box, { direction: 1, moves: UNMOVED }) >= need.up &&
    roomInBox(system, box, { direction: -1, moves: UNMOVED }) >= need.down
  );
}

function priceOf(
  box: Hypercube,
  cost: (cell: number) => number,
  paid: ReadonlySet<number> = NOT_PAID,
): number {
  let price = 0;
  for (const i of box.keys()) price += paid.has(i) ? 0 : cost(i);
  return price;
}

function combined(
  system: System,
  boxes: readonly Hypercube[],
  { cost, need }: BoxSearch,
): readonly number[] | undefined {
  const paid = new Set<number>();
  for (const [direction, amount] of [[1, need.up] as const, [-1, need.down] as const]) {
    const moves = new Map<number, number>();
    let left = amount;
    while (left > TOLERANCE) {
      const best = cheapestBox(system, boxes, { cost, paid, direction, moves });
      if (best === undefined) return undefined;
      const step = Math.min(left, best.room);
      for (const [i, sign] of best.box) {
        paid.add(i);
        moves.set(i, (moves.get(i) ?? 0) + sign * direction * step);
      }
      left -= step;
    }
  }
  return [...paid];
}

interface BoxState {
  readonly cost: (cell: number) => number;
  readonly paid: ReadonlySet<number>;
  readonly direction: 1 | -1;
  readonly moves: ReadonlyMap<number, number>;
}

interface PricedBox {
  readonly box: Hypercube;
  readonly price: number;
  readonly room: number;
}

/** Ties go to the box of fewer cells, then to the first. */
function cheapestBox(
  system: System,
  boxes: readonly Hypercube[],
  { cost, paid, direction, moves }: BoxState,
): PricedBox | undefined {
  let best: PricedBox | undefined;
  for (const box of boxes) {
    const room = roomInBox(system, box, { direction, moves });
    if (room <= TOLERANCE) continue;
    const price = priceOf(box, cost, paid);
    if (best !== undefined && (price - best.price || box.size - best.box.size) >= 0) continue;
    best = { box, price, room };
  }
  return best;
}
