import type { CountCell } from "./count-cell.ts";
import type { Network } from "./push-around.ts";
import { pushAround } from "./push-around.ts";

/** How far a cell must be able to rise and fall. */
export interface Need {
  readonly up: number;
  readonly down: number;
}

/** Estimated counts need not be whole. */
export const TOLERANCE = 1e-9;

/** Tells how far a count must be able to rise and fall for its demand to be met. */
export function needOf({ value, demand }: CountCell): Need {
  if (demand === null || value === null) return { up: 0, down: 0 };
  return { up: Math.max(0, demand.upper - value), down: Math.max(0, value - demand.lower) };
}

/**
 * Finds cells of a network by whose change a cell can rise and fall as needed, the cheapest first;
 * undefined where there are none.
 */
export function roomAround(
  cell: number,
  { network, need }: { readonly network: Network; readonly need: Need },
): readonly number[] | undefined {
  if (network.arcs[cell] == null) return undefined;
  const up = pushAround(network, cell, { direction: "up", amount: need.up });
  const paid = new Set(up.used);
  const down = pushAround(network, cell, { direction: "down", amount: need.down, paid });
  if (up.amount < need.up - TOLERANCE || down.amount < need.down - TOLERANCE) return undefined;
  return [...new Set([...up.used, ...down.used])];
}
