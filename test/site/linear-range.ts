/** Equations over unknowns that are at least 0: each row of factors times the unknowns is `right`. */
export interface LinearSystem {
  readonly rows: readonly (readonly number[])[];
  readonly right: readonly number[];
}

/**
 * Finds between what bounds an unknown of a linear system lies, by the simplex method with Bland's
 * rule (Dantzig 1963; Bland 1977). Throws where nothing fits the system.
 */
export function linearRange(system: LinearSystem, unknown: number): readonly [number, number] {
  const { rows } = system;
  const count = rows[0]?.length ?? 0;
  const goal = (sign: number) =>
    Array.from({ length: count }, (_, i) => (i === unknown ? sign : 0));
  return [minimum(system, goal(1)), -minimum(system, goal(-1))];
}

/** Smaller factors are noise. */
const NOISE = 1e-7;

/** A row of the tableau ends in its right side. */
type Tableau = number[][];

function minimum({ rows, right }: LinearSystem, goal: readonly number[]): number {
  const count = goal.length;
  // Each row gets an artificial unknown, which the first phase drives to zero.
  const tableau: Tableau = rows.map((row, r) => {
    const sign = (right[r] ?? 0) < 0 ? -1 : 1;
    const artificial = rows.map((_, i) => (i === r ? 1 : 0));
    return [...row.map((x) => sign * x), ...artificial, sign * (right[r] ?? 0)];
  });
  const basis = rows.map((_, r) => count + r);
  const width = count + rows.length;
  const isArtificial = (column: number) => column >= count;
  const first = Array.from({ length: width }, (_, i) => (isArtificial(i) ? 1 : 0));
  if (solve({ tableau, basis, costs: first, columns: width }) > 1) {
    throw new Error("invalid system: nothing fits it");
  }
  for (const [r, column] of basis.entries()) {
    if (isArtificial(column)) leaveBasis(tableau, basis, { r, count });
  }
  const costs = [...goal, ...rows.map(() => 0)];
  return solve({ tableau, basis, costs, columns: count });
}

interface Programme {
  readonly tableau: Tableau;
  readonly basis: number[];
  readonly costs: readonly number[];
  /** Only so many of the first unknowns may enter. */
  readonly columns: number;
}

function solve({ tableau, basis, costs, columns }: Programme): number {
  const gain = (column: number) =>
    (costs[column] ?? 0) -
    tableau.reduce((sum, row, r) => sum + (costs[basis[r] ?? 0] ?? 0) * (row[column] ?? 0), 0);
  for (;;) {
    const entering = firstWhere(columns, (column) => gain(column) < -NOISE);
    if (entering === undefined) break;
    const leaving = leavingRow(tableau, basis, entering);
    if (leaving === undefined) return -Infinity;
    pivot(tableau, leaving, entering);
    basis[leaving] = entering;
  }
  return tableau.reduce((sum, row, r) => sum + (costs[basis[r] ?? 0] ?? 0) * (row.at(-1) ?? 0), 0);
}

function leavingRow(tableau: Tableau, basis: readonly number[], entering: number) {
  let best: { r: number; ratio: number } | undefined;
  for (const [r, row] of tableau.entries()) {
    const factor = row[entering] ?? 0;
    if (factor <= NOISE) continue;
    const ratio = (row.at(-1) ?? 0) / factor;
    const isFirst = (basis[r] ?? 0) < (basis[best?.r ?? 0] ?? 0);
    if (best === undefined || ratio < best.ratio || (ratio === best.ratio && isFirst)) {
      best = { r, ratio };
    }
  }
  return best?.r;
}

/** An artificial unknown that is still in the basis has the value 0: any other takes its place. */
function leaveBasis(
  tableau: Tableau,
  basis: number[],
  { r, count }: { readonly r: number; readonly count: number },
): void {
  const entering = firstWhere(count, (column) => Math.abs(tableau[r]?.[column] ?? 0) > NOISE);
  if (entering === undefined) return;
  pivot(tableau, r, entering);
  basis[r] = entering;
}

function pivot(tableau: Tableau, r: number, column: number): void {
  const factor = tableau[r]?.[column] ?? 1;
  const pivotRow = (tableau[r] ?? []).map((x) => x / factor);
  tableau[r] = pivotRow;
  for (const [i, row] of tableau.entries()) {
    const share = row[column] ?? 0;
    if (i === r || share === 0) continue;
    tableau[i] = row.map((x, j) => x - share * (pivotRow[j] ?? 0));
  }
}

function firstWhere(count: number, isWanted: (i: number) => boolean): number | undefined {
  for (let i = 0; i < count; i += 1) if (isWanted(i)) return i;
  return undefined;
}
