import type { CellBounds, TableCell } from "./audit-by-flow.ts";
import type { ListRules } from "./secondary-list.ts";
import { auditTable } from "./audit-by-flow.ts";
import { isSmallCount } from "./primary-suppression.ts";

/** A two-way table with published row and column totals after secondary suppression. */
export type TableProtection =
  | {
      readonly status: "ok";
      readonly primary: readonly TableCell[];
      readonly secondary: readonly TableCell[];
      /** What an attacker can tell of each primary cell. */
      readonly audit: readonly Omit<CellBounds, "exact">[];
      readonly published: readonly (readonly (number | null)[])[];
    }
  | { readonly status: "unprotectable"; readonly failing: TableCell };

/**
 * Withholds the corners of rectangles around each small count until the audit passes (hypercube
 * method, Repsilber; method.md 13.3). Zeros are never corners. Where no rectangle is left, the
 * categories have to be merged.
 */
export function secondaryTable(
  table: readonly (readonly number[])[],
  rules: ListRules,
): TableProtection {
  const primary = cellsOf(table).filter((cell) => isSmallCount(valueAt(table, cell), rules));
  const withheld = [...primary];
  for (;;) {
    const failing = firstFailing({ table, withheld, rules }, primary);
    if (failing === undefined) return finish({ table, withheld, rules }, primary);
    const corners = bestCorners({ table, withheld, rules }, failing);
    if (corners === undefined) return { status: "unprotectable", failing };
    withheld.push(...corners);
  }
}

interface State {
  readonly table: readonly (readonly number[])[];
  readonly withheld: readonly TableCell[];
  readonly rules: ListRules;
}

function firstFailing(state: State, primary: readonly TableCell[]): TableCell | undefined {
  const failing = primary.filter((cell) => !passes(state, cell));
  return failing.sort(
    (a, b) => valueAt(state.table, a) - valueAt(state.table, b) || order(a, b),
  )[0];
}

function passes(state: State, cell: TableCell): boolean {
  const { lower, upper } = boundsOf(state, cell);
  return lower <= 1 && upper >= state.rules.k - 1;
}

function boundsOf({ table, withheld, rules }: State, cell: TableCell): Omit<CellBounds, "exact"> {
  const found = auditTable(table, withheld, rules.attackerLower).find((bounds) =>
    isSame(bounds.cell, cell),
  );
  if (found === undefined) throw new Error(`missing cell: ${cell.join(",")}`);
  return { cell: found.cell, lower: found.lower, upper: found.upper };
}

/** Rectangles in the order fails, cost, new cells, row, column; one without new cells is no help. */
function bestCorners(state: State, [row, column]: TableCell): readonly TableCell[] | undefined {
  const rectangles = cellsOf(state.table)
    .filter(([r, c]) => r !== row && c !== column)
    .map(([r, c]): TableCell[] => [
      [row, c],
      [r, column],
      [r, c],
    ])
    .filter((corners) => corners.every((cell) => valueAt(state.table, cell) !== 0))
    .map((corners) => corners.filter((cell) => !isWithheld(state, cell)))
    .filter((corners) => corners.length > 0)
    .map((corners) => ({ corners, rank: rank(state, [row, column], corners) }));
  return rectangles.sort((a, b) => compareRanks(a.rank, b.rank))[0]?.corners;
}

function rank(state: State, cell: TableCell, corners: readonly TableCell[]): readonly number[] {
  const after = { ...state, withheld: [...state.withheld, ...corners] };
  const cost = corners.reduce((total, corner) => total + valueAt(state.table, corner), 0);
  return [passes(after, cell) ? 0 : 1, cost, corners.length];
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  return a.map((value, i) => value - (b[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function finish(state: State, primary: readonly TableCell[]): TableProtection {
  const { table, withheld } = state;
  return {
    status: "ok",
    primary,
    secondary: withheld.slice(primary.length).sort(order),
    audit: primary.map((cell) => boundsOf(state, cell)),
    published: table.map((line, r) =>
      line.map((value, c) => (isWithheld(state, [r, c]) ? null : value)),
    ),
  };
}

function cellsOf(table: readonly (readonly number[])[]): TableCell[] {
  return table.flatMap((line, r) => line.map((_, c): TableCell => [r, c]));
}

function valueAt(table: readonly (readonly number[])[], [row, column]: TableCell): number {
  return table[row]?.[column] ?? 0;
}

function isWithheld({ withheld }: State, cell: TableCell): boolean {
  return withheld.some((other) => isSame(other, cell));
}

function isSame(a: TableCell, b: TableCell): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function order(a: TableCell, b: TableCell): number {
  return a[0] - b[0] || a[1] - b[1];
}
