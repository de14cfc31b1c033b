import type { Arc, Network } from "./push-around.ts";
import { network, pushAround } from "./push-around.ts";

export type TableCell = readonly [row: number, column: number];

/** What an attacker can tell of one withheld cell. */
export interface CellBounds {
  readonly cell: TableCell;
  readonly lower: number;
  readonly upper: number;
  readonly exact: boolean;
}

/**
 * Gives the exact bounds of each withheld cell of a two-way table whose row and column totals are
 * published, by maximum flow (method.md 13.4). "At least two withheld in every line" does not
 * suffice: a cell that is a bridge between rows and columns is known exactly (Gusfield 1988).
 */
export function auditTable(
  table: readonly (readonly number[])[],
  suppressed: readonly TableCell[],
  attackerLower: number,
): CellBounds[] {
  const flows = tableNetwork(table, suppressed, attackerLower);
  return suppressed.map((cell, id) => {
    const value = table[cell[0]]?.[cell[1]] ?? 0;
    const rise = pushAround(flows, id, { direction: "up", amount: Infinity }).amount;
    const room = Math.max(0, value - attackerLower);
    const fall = pushAround(flows, id, { direction: "down", amount: room }).amount;
    return { cell, lower: value - fall, upper: value + rise, exact: rise === 0 && fall === 0 };
  });
}

/**
 * Gives the bounds of each withheld part of a published total in closed form: what the total leaves,
 * less the least that the other withheld parts can be.
 */
export function auditList(
  values: readonly number[],
  attackerLower: number,
): { readonly lower: number; readonly upper: number }[] {
  const sum = values.reduce((total, value) => total + value, 0);
  const upper = sum - (values.length - 1) * attackerLower;
  const lower = values.length === 1 ? sum : Math.min(attackerLower, upper);
  return values.map(() => ({ lower, upper }));
}

function tableNetwork(
  table: readonly (readonly number[])[],
  suppressed: readonly TableCell[],
  attackerLower: number,
): Network {
  const columnsFrom = table.length;
  const arcs = suppressed.map(([row, column]): Arc => {
    const down = Math.max(0, (table[row]?.[column] ?? 0) - attackerLower);
    return { tail: row, head: columnsFrom + column, down, up: Infinity, cost: 0 };
  });
  return network(arcs, columnsFrom + (table[0]?.length ?? 0));
}
