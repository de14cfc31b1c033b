import type { CountCell, Demand } from "./count-cell.ts";
import type { Equation } from "./equations.ts";

/**
 * Lowers what is demanded for totals to what can be had: three parts marked as withheld tell that
 * their total is at least three, whatever else is withheld, since zeros are known to be published.
 * The same holds from above for parts that cannot be full.
 */
export function clipToMarks(
  cells: readonly CountCell[],
  equations: readonly Equation[],
): CountCell[] {
  const sumsByTotal = new Map<number, Equation[]>();
  for (const equation of equations) {
    sumsByTotal.set(equation.total, [...(sumsByTotal.get(equation.total) ?? []), equation]);
  }
  const known = new Map<number, Demand>();
  const told = (i: number): Demand => {
    const found = known.get(i) ?? toldOf({ cells, sumsByTotal, told }, i);
    known.set(i, found);
    return found;
  };
  return cells.map((cell, i) => {
    if (cell.demand === null || !sumsByTotal.has(i)) return cell;
    const { lower, upper } = told(i);
    const demand = {
      lower: Math.max(cell.demand.lower, lower),
      upper: Math.min(cell.demand.upper, upper),
    };
    return { ...cell, demand };
  });
}

interface Marks {
  readonly cells: readonly CountCell[];
  readonly sumsByTotal: ReadonlyMap<number, readonly Equation[]>;
  readonly told: (cell: number) => Demand;
}

/** The bounds of a count if everything were withheld that is not zero. */
function toldOf({ cells, sumsByTotal, told }: Marks, i: number): Demand {
  const cell = cells[i];
  const value = cell?.value ?? 0;
  if (cell === undefined || value < cell.lower || value > cell.upper) {
    return { lower: value, upper: value };
  }
  const reaches = (sumsByTotal.get(i) ?? []).map(({ parts }) => {
    const bounds = parts.map((part) => ({ value: cells[part]?.value ?? 0, ...told(part) }));
    const fall = bounds.reduce((sum, part) => sum + part.value - part.lower, 0);
    const rise = bounds.reduce((sum, part) => sum + part.upper - part.value, 0);
    return { lower: value - fall, upper: value + rise };
  });
  return {
    lower: Math.max(cell.lower, ...reaches.map(({ lower }) => lower)),
    upper: Math.min(cell.upper, ...reaches.map(({ upper }) => upper)),
  };
}
