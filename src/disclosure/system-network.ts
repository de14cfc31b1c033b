import type { Arc, Network } from "./push-around.ts";
import type { System } from "./system.ts";
import { isMovable } from "./count-cell.ts";
import { network } from "./push-around.ts";
import { holdingOf, membersOf } from "./system.ts";

/** Which cells may change, and what it costs to withhold them. */
export interface Usage {
  readonly isUsable: (cell: number) => boolean;
  readonly cost: (cell: number) => number;
}

/**
 * Draws the cells of a system as arcs between the sums that hold them. A cell in more than two sums,
 * or one that would have to flow both ways, is held at its value: bounds found by pushing around the
 * others are then too narrow rather than too wide, so that nothing is ever called safe that is not.
 */
export function systemNetwork(system: System, { isUsable, cost }: Usage): Network {
  const { cells, essential } = system;
  const holding = holdingOf(essential, cells.length);
  const isFlowing = (i: number): boolean => {
    const cell = cells[i];
    return cell !== undefined && isMovable(cell) && isUsable(i) && (holding[i]?.length ?? 0) <= 2;
  };
  const signs = orient(system, holding, isFlowing);
  const arcs = cells.map((cell, i): Arc | null => {
    if (!isFlowing(i) || !isMovable(cell)) return null;
    const ends = endsOf(i, holding[i] ?? [], { system, signs });
    if (ends === undefined) return null;
    const { value, lower, upper } = cell;
    return { ...ends, down: value - lower, up: upper - value, cost: cost(i) };
  });
  return network(arcs, essential.length + 1);
}

/** Gives each sum a sign, so that a cell in two sums leaves the one and enters the other. */
function orient(
  { essential }: System,
  holding: readonly (readonly number[])[],
  isFlowing: (cell: number) => boolean,
): readonly number[] {
  const signs = essential.map(() => 0);
  for (const root of essential.keys()) {
    if (signs[root] === 0) signs[root] = 1;
    const reached = [root];
    for (let e = reached.pop(); e !== undefined; e = reached.pop()) {
      const sign = signs[e] ?? 1;
      const others = [...neighbours(e, { essential, holding, isFlowing })];
      const fresh = others.filter(({ equation }) => signs[equation] === 0);
      for (const { equation, agreement } of fresh) signs[equation] = -sign * agreement;
      reached.push(...fresh.map(({ equation }) => equation));
    }
  }
  return signs;
}

/** The sums that share a flowing cell; agreement 1 where it is a part, or the total, of both. */
function* neighbours(
  e: number,
  known: Pick<System, "essential"> & {
    readonly holding: readonly (readonly number[])[];
    readonly isFlowing: (cell: number) => boolean;
  },
): Iterable<{ readonly equation: number; readonly agreement: number }> {
  const { essential, holding, isFlowing } = known;
  const equation = essential[e];
  if (equation === undefined) return;
  for (const cell of membersOf(equation)) {
    const other = holding[cell]?.find((candidate) => candidate !== e);
    if (other === undefined || !isFlowing(cell)) continue;
    const isTotalHere = equation.total === cell;
    const isTotalThere = essential[other]?.total === cell;
    yield { equation: other, agreement: isTotalHere === isTotalThere ? 1 : -1 };
  }
}

function endsOf(
  cell: number,
  holding: readonly number[],
  { system, signs }: { readonly system: System; readonly signs: readonly number[] },
): { readonly tail: number; readonly head: number } | undefined {
  let tail = 0;
  let head = 0;
  for (const e of holding) {
    const leaves = (signs[e] ?? 1) * (system.essential[e]?.total === cell ? 1 : -1) === 1;
    if ((leaves ? tail : head) !== 0) return undefined;
    if (leaves) tail = e + 1;
    else head = e + 1;
  }
  return { tail, head };
}
