import type { Atlas } from "../model/atlas.ts";
import type { Observation } from "../model/observation.ts";
import type { Equation } from "./equations.ts";
import type { System } from "./system.ts";
import { atlasSystems } from "./atlas-systems.ts";
import { isSameCount } from "./count-cell.ts";

/** Values for observations that are withheld, by position. */
export type Fillings = ReadonlyMap<number, Observation>;

/** More ways to leave one of a sum out than these are not tried. */
const MOST_WAYS = 12;

/**
 * Lists the fillings that an attacker may take to be true: all, or where a sum cannot hold with all of
 * them, what is left when one after the other is taken to have changed first, and last; each once.
 * Rounded numbers, which need not add up, show nothing.
 */
export function fittingFillings(
  atlas: Atlas<Observation>,
  fillings: Fillings,
): readonly Fillings[] {
  if (atlas.config.disclosure.roundBase !== undefined) return [fillings];
  const filled = atlasSystems(atlas)
    .systems.map((system) => filledSystem(system, fillings))
    .filter((one) => filledCells(one).length > 0);
  const choices = filled.reduce((most, one) => Math.max(most, mostInOne(one)), 1);
  const most = Math.min(MOST_WAYS, choices);
  const ways = Array.from({ length: most }, (_, at) => [
    { at, isKept: false },
    { at, isKept: true },
  ]).flat();
  const lists = ways.map((way) => {
    const left = new Set(filled.flatMap((one) => leftOut(one, way)));
    return [...fillings].filter(([position]) => !left.has(position));
  });
  const once = new Map(lists.map((list) => [list.map(([position]) => position).join(), list]));
  return [...once.values()].map((list) => new Map(list));
}

/** Which filling of a sum that cannot hold is left out first, or last. */
interface Way {
  readonly at: number;
  readonly isKept: boolean;
}

interface FilledSystem {
  readonly system: System;
  /** By cell; null where neither the atlas nor a filling tells it. */
  readonly values: readonly (number | null)[];
  /** The position of the filling of each cell that has one. */
  readonly fillingOf: readonly (number | undefined)[];
}

const NONE: ReadonlySet<number> = new Set();

function filledSystem(system: System, fillings: Fillings): FilledSystem {
  const { cells } = system.cluster;
  const fillingOf = cells.map(({ carriers, delivered }) =>
    delivered ? carriers.find((position) => fillings.has(position)) : undefined,
  );
  const values = cells.map(
    ({ value }, i) => value ?? fillings.get(fillingOf[i] ?? -1)?.value ?? null,
  );
  return { system, values, fillingOf };
}

/** Gives the most fillings among which one has to be chosen; 0 where all sums can hold. */
function mostInOne(filled: FilledSystem): number {
  const { equations } = filled.system;
  const isWrong = equations.some((equation) => isImpossible(filled, equation, NONE));
  return isWrong ? filledCells(filled).length : 0;
}

/** Leaves out one filling of each sum that cannot hold, until all can; gives their positions. */
function leftOut(filled: FilledSystem, { at, isKept }: Way): number[] {
  const out = new Set<number>();
  const kept = isKept ? filledCells(filled)[at] : undefined;
  for (const equation of filled.system.equations) {
    while (isImpossible(filled, equation, out)) {
      const members = filledMembers(filled, equation, out);
      const others = members.filter((i) => i !== kept);
      const choice = others.length > 0 ? others : members;
      const cell = choice[isKept ? 0 : Math.min(at, choice.length - 1)];
      if (cell === undefined) break;
      out.add(cell);
    }
  }
  return [...out].flatMap((cell) => filled.fillingOf[cell] ?? []);
}

function filledCells({ fillingOf }: FilledSystem): number[] {
  return fillingOf.flatMap((position, i) => (position === undefined ? [] : [i]));
}

/** True where the parts of a total must be more or less than it, with a filling among them. */
function isImpossible(filled: FilledSystem, equation: Equation, out: ReadonlySet<number>): boolean {
  if (filledMembers(filled, equation, out).length === 0) return false;
  const total = valueOf(filled, equation.total, out);
  if (total === null) return false;
  const isOpen = equation.parts.some((i) => valueOf(filled, i, out) === null);
  const least = equation.parts.reduce((sum, i) => sum + leastOf(filled, i, out), 0);
  return !isSameCount(least, total) && (!isOpen || least > total);
}

function valueOf({ values }: FilledSystem, i: number, out: ReadonlySet<number>): number | null {
  return out.has(i) ? null : (values[i] ?? null);
}

/** The least that a cell can be: of one that nothing tells, what its parts are at least. */
function leastOf(filled: FilledSystem, i: number, out: ReadonlySet<number>): number {
  const sums = sumsBelow(filled, i, out).map(({ parts }) =>
    parts.reduce((sum, part) => sum + leastOf(filled, part, out), 0),
  );
  const least = Math.max(filled.system.cells[i]?.lower ?? 0, ...sums);
  return valueOf(filled, i, out) ?? least;
}

/** The sums of a total that nothing tells. */
function sumsBelow(filled: FilledSystem, i: number, out: ReadonlySet<number>): readonly Equation[] {
  if (valueOf(filled, i, out) !== null) return [];
  const { equations, holding } = filled.system;
  return (holding[i] ?? []).flatMap((e) => equations[e] ?? []).filter(({ total }) => total === i);
}

/** Lists the filled cells of a sum, and of sums that stand for its parts, the smallest first. */
function filledMembers(
  filled: FilledSystem,
  equation: Equation,
  out: ReadonlySet<number>,
): number[] {
  const { fillingOf, values } = filled;
  const below = (i: number): number[] => [
    i,
    ...sumsBelow(filled, i, out).flatMap(({ parts }) => parts.flatMap(below)),
  ];
  const members = [equation.total, ...equation.parts.flatMap(below)];
  return [...new Set(members)]
    .filter((i) => fillingOf[i] !== undefined && !out.has(i))
    .sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
}
