import type { DisclosureRules } from "../model/atlas-config.ts";
import type { CountCell, Demand } from "./count-cell.ts";
import type { CountCluster } from "./count-cluster.ts";
import type { CellPlaces, Equation, Structure } from "./equations.ts";
import { cellPlaces, equationsOf } from "./equations.ts";
import { essentialEquations } from "./essential-equations.ts";
import { smallDemand, wideDemand } from "./judge-quotient.ts";
import { isSmallCount } from "./primary-suppression.ts";
import { clipToMarks } from "./told-by-marks.ts";

/** The cells of a cluster and everything that adds up among them: what an attacker works with. */
export interface System {
  readonly cluster: CountCluster;
  readonly cells: readonly CountCell[];
  readonly places: CellPlaces;
  readonly equations: readonly Equation[];
  /** Those that do not follow from others. */
  readonly essential: readonly Equation[];
  /** Positions of the equations that hold each cell. */
  readonly holding: readonly (readonly number[])[];
}

/** Sets up the equations of a cluster and judges the counts that the data owner withheld. */
export function systemOf(
  cluster: CountCluster,
  structure: Structure,
  rules: DisclosureRules,
): System {
  const places = cellPlaces(cluster.cells);
  const equations = equationsOf(cluster, structure, places);
  const holding = holdingOf(equations, cluster.cells.length);
  const values = plausibleValues(cluster.cells, equations, holding);
  const judged = cluster.cells.map((cell, i) => judgeDelivered(cell, values[i] ?? 0, rules));
  const cells = clipToMarks(judged, equations);
  return { cluster, cells, places, equations, essential: essentialEquations(equations), holding };
}

/** Finds which equations hold each cell. */
export function holdingOf(equations: readonly Equation[], cellCount: number): number[][] {
  const holding: number[][] = Array.from({ length: cellCount }, () => []);
  for (const [e, { total, parts }] of equations.entries()) {
    holding[total]?.push(e);
    for (const part of parts) holding[part]?.push(e);
  }
  return holding;
}

/** Lists the cells of an equation with the total first. */
export function membersOf({ total, parts }: Equation): number[] {
  return [total, ...parts];
}

function judgeDelivered(cell: CountCell, value: number, rules: DisclosureRules): CountCell {
  if (!cell.delivered) return cell;
  const isSmall = isSmallCount(value, rules);
  const demand: Demand = isSmall ? smallDemand(rules) : wideDemand(value, rules);
  return { ...cell, value, demand: cell.demand ?? demand };
}

/**
 * Gives the counts that the data owner withheld a value: what the sums leave for them where one alone
 * is unknown, else an equal share of what the first sum leaves.
 */
function plausibleValues(
  cells: readonly CountCell[],
  equations: readonly Equation[],
  holding: readonly (readonly number[])[],
): (number | null)[] {
  const values = cells.map(({ value }) => value);
  const unknown = values.flatMap((value, i) => (value === null ? [i] : []));
  if (unknown.length === 0) return values;
  while (solveSingles(values, unknown, { equations, holding })) continue;
  for (const i of unknown) {
    if (values[i] !== null) continue;
    const equation = equations[holding[i]?.[0] ?? -1];
    const left = equation === undefined ? undefined : remainder(values, equation);
    values[i] = Math.max(cells[i]?.lower ?? 1, Math.floor((left?.rest ?? 1) / (left?.count ?? 1)));
    while (solveSingles(values, unknown, { equations, holding })) continue;
  }
  return values;
}

function solveSingles(
  values: (number | null)[],
  unknown: readonly number[],
  system: Pick<System, "equations" | "holding">,
): boolean {
  let solved = false;
  for (const i of unknown) {
    if (values[i] !== null) continue;
    const single = (system.holding[i] ?? [])
      .map((e) => system.equations[e])
      .map((equation) => (equation === undefined ? undefined : remainder(values, equation)))
      .find((left) => left?.count === 1);
    if (single === undefined) continue;
    values[i] = Math.max(0, single.rest);
    solved = true;
  }
  return solved;
}

/** What the known cells of a sum leave for the unknown ones, and how many those are. */
function remainder(
  values: readonly (number | null)[],
  equation: Equation,
): { readonly rest: number; readonly count: number } {
  const members = membersOf(equation);
  const count = members.filter((i) => values[i] === null).length;
  const parts = equation.parts.reduce((sum, i) => sum + (values[i] ?? 0), 0);
  const total = values[equation.total] ?? null;
  return { rest: total === null ? parts : total - parts, count };
}
