import type { System } from "./system.ts";
import { membersOf } from "./system.ts";

/** What an attacker knows of one count. */
export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Bounds the hidden counts of a system as an attacker would by hand: each sum leaves the least and the
 * most for each of its members, over and over until nothing gets narrower. The true bounds may be
 * narrower still, so this convicts and never acquits.
 */
export function linearBounds(system: System, isHidden: (cell: number) => boolean): Bounds[] {
  const bounds = system.cells.map(({ value, lower, upper }, i): Bounds => {
    const known = value ?? 0;
    if (!isHidden(i)) return { lower: known, upper: known };
    return { lower: Math.min(lower, known), upper: Math.max(upper, known) };
  });
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    if (!narrow(system, isHidden, bounds)) break;
  }
  return bounds;
}

const MOST_ROUNDS = 100;

function narrow(system: System, isHidden: (cell: number) => boolean, bounds: Bounds[]): boolean {
  let narrowed = false;
  for (const equation of system.equations) {
    const terms = membersOf(equation).map((cell) => ({
      cell,
      sign: cell === equation.total ? 1 : -1,
    }));
    const rest = terms.reduce((sum, { cell, sign }) => sum + sign * valueOf(system, cell), 0);
    const reach = reachOf(terms, bounds);
    for (const term of terms) {
      if (isHidden(term.cell) && tighten(bounds, term, { rest, reach })) narrowed = true;
    }
  }
  return narrowed;
}

interface Term {
  readonly cell: number;
  readonly sign: number;
}

/** Least and most of the sum of all terms, with the endless ones counted apart. */
interface Reach {
  readonly least: number;
  readonly most: number;
  readonly endlessLeast: number;
  readonly endlessMost: number;
}

function reachOf(terms: readonly Term[], bounds: readonly Bounds[]): Reach {
  let [least, most, endlessLeast, endlessMost] = [0, 0, 0, 0];
  for (const term of terms) {
    const [low, high] = ends(term, bounds);
    if (low === -Infinity) endlessLeast += 1;
    else least += low;
    if (high === Infinity) endlessMost += 1;
    else most += high;
  }
  return { least, most, endlessLeast, endlessMost };
}

function tighten(
  bounds: Bounds[],
  term: Term,
  { rest, reach }: { readonly rest: number; readonly reach: Reach },
): boolean {
  const old = bounds[term.cell];
  if (old === undefined) return false;
  const [low, high] = ends(term, bounds);
  const othersLeast = without(reach.least, reach.endlessLeast, low);
  const othersMost = -without(-reach.most, reach.endlessMost, -high);
  const span = [rest - othersMost, rest - othersLeast].map((end) => end * term.sign);
  const lower = Math.max(old.lower, Math.min(...span));
  const upper = Math.min(old.upper, Math.max(...span));
  if (lower <= old.lower && upper >= old.upper) return false;
  bounds[term.cell] = { lower, upper };
  return true;
}

function without(sum: number, endless: number, own: number): number {
  if (own === -Infinity) return endless > 1 ? -Infinity : sum;
  return endless > 0 ? -Infinity : sum - own;
}

function ends({ cell, sign }: Term, bounds: readonly Bounds[]): readonly [number, number] {
  const { lower = 0, upper = 0 } = bounds[cell] ?? {};
  return sign > 0 ? [lower, upper] : [-upper, -lower];
}

function valueOf({ cells }: System, cell: number): number {
  return cells[cell]?.value ?? 0;
}
