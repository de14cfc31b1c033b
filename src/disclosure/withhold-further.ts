import type { CountCell } from "./count-cell.ts";
import type { BoxFinder } from "./hypercube.ts";
import type { Arc, Network } from "./push-around.ts";
import type { System } from "./system.ts";
import { boxesAround } from "./boxes-around.ts";
import { isMovable } from "./count-cell.ts";
import { boxFinder } from "./hypercube.ts";
import { needOf, roomAround } from "./room-around.ts";
import { systemNetwork } from "./system-network.ts";

/** Tells whether the observation at a position is withheld. */
export type IsWithheld = (position: number) => boolean;

/** True where no published observation tells a count. */
export function isHidden({ carriers }: CountCell, isWithheld: IsWithheld): boolean {
  return carriers.every(isWithheld);
}

/**
 * Chooses the observations that have to be withheld besides the sensitive ones, so that no sum gives
 * those away. The smallest sensitive count comes first; the cost of a cell is its count, ties go to
 * the code of the area. What cannot be protected is left to the audit.
 */
export function withholdFurther(system: System, isWithheld: IsWithheld): number[] {
  const further = new Set<number>();
  const isGone: IsWithheld = (position) => further.has(position) || isWithheld(position);
  const cost = costOf(system, isGone);
  const drawn = systemNetwork(system, { isUsable: () => true, cost });
  const arcs: (Arc | null)[] = [...drawn.arcs];
  const network = { ...drawn, arcs };
  const boxesOf = boxFinder(system);
  for (const i of sensitiveCells(system)) {
    const cells = protectiveCells(system, i, { network, boxesOf, cost });
    const carriers = cells.flatMap((cell) => system.cells[cell]?.carriers ?? []);
    for (const position of carriers) {
      if (!isWithheld(position)) further.add(position);
    }
    for (const cell of cells) arcs[cell] = withheldArc(arcs[cell]);
  }
  return [...further];
}

function withheldArc(arc: Arc | null | undefined): Arc | null {
  return arc === null || arc === undefined ? null : { ...arc, cost: 0 };
}

/** Lists the cells that have to be protected, the smallest first. */
export function sensitiveCells({ cells }: System): number[] {
  const value = (i: number): number => cells[i]?.value ?? 0;
  return cells
    .flatMap(({ demand }, i) => (demand === null ? [] : [i]))
    .sort((a, b) => value(a) - value(b) || a - b);
}

function costOf({ cells }: System, isWithheld: IsWithheld): (cell: number) => number {
  return (i) => {
    const cell = cells[i];
    if (cell === undefined || !isMovable(cell)) return Infinity;
    return isHidden(cell, isWithheld) ? 0 : cell.value;
  };
}

interface Means {
  readonly network: Network;
  readonly boxesOf: BoxFinder;
  readonly cost: (cell: number) => number;
}

function protectiveCells(
  system: System,
  i: number,
  { network, boxesOf, cost }: Means,
): readonly number[] {
  const cell = system.cells[i];
  if (cell === undefined || !isMovable(cell)) return [];
  const need = needOf(cell);
  const room = roomAround(i, { network, need });
  return room ?? boxesAround(system, i, { boxesOf, cost, need }) ?? [];
}
