import type { Equation } from "./equations.ts";

/**
 * Leaves out the sums that follow from others: the breakdown, or the shorter periods, of an area
 * whose parts are all broken down in the same way. What remains of areas in one tree by one breakdown is a network.
 */
export function essentialEquations(equations: readonly Equation[]): Equation[] {
  const byTotal = new Map(
    equations.map((equation) => [`${equation.dimension}>${equation.total}`, equation]),
  );
  return equations.filter((equation) => !followsFromAreas(equation, byTotal));
}

function followsFromAreas(
  { dimension, total, parts }: Equation,
  byTotal: ReadonlyMap<string, Equation>,
): boolean {
  if (dimension === "area") return false;
  const areas = byTotal.get(`area>${total}`)?.parts;
  if (areas === undefined) return false;
  const down = partsOfAll(areas.map((area) => byTotal.get(`${dimension}>${area}`)));
  const across = partsOfAll(parts.map((part) => byTotal.get(`area>${part}`)));
  if (down === undefined || across === undefined) return false;
  return down.size === across.size && [...down].every((cell) => across.has(cell));
}

function partsOfAll(equations: readonly (Equation | undefined)[]): ReadonlySet<number> | undefined {
  const parts = new Set<number>();
  for (const equation of equations) {
    if (equation === undefined) return undefined;
    for (const part of equation.parts) parts.add(part);
  }
  return parts;
}
