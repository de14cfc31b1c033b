import type { Atlas } from "../model/atlas.ts";
import type { Observation } from "../model/observation.ts";
import type { System } from "./system.ts";
import { atlasSystems } from "./atlas-systems.ts";
import { isSameCount } from "./count-cell.ts";
import { membersOf } from "./system.ts";

/**
 * Finds fillings that an attacker sees to be wrong, because a sum of the atlas, all of it known with
 * them, does not hold: the smallest of such a sum, which is the likeliest to have been withheld for
 * itself. Rounded numbers, which need not add up, show nothing.
 */
export function unfitFillings(
  atlas: Atlas<Observation>,
  fillings: ReadonlyMap<number, Observation>,
): ReadonlySet<number> {
  if (atlas.config.disclosure.roundBase !== undefined) return new Set();
  const { systems } = atlasSystems(atlas);
  return new Set(systems.flatMap((system) => unfitOf(system, fillings)));
}

function unfitOf(system: System, fillings: ReadonlyMap<number, Observation>): number[] {
  const { cells } = system.cluster;
  const filled = cells.map(({ carriers, delivered }) =>
    delivered ? carriers.find((position) => fillings.has(position)) : undefined,
  );
  const values = cells.map(({ value }, i) => value ?? fillings.get(filled[i] ?? -1)?.value ?? null);
  return system.equations.flatMap((equation) => {
    const members = membersOf(equation);
    const own = members.filter((i) => filled[i] !== undefined);
    if (own.length === 0 || members.some((i) => values[i] == null)) return [];
    const sum = equation.parts.reduce((total, i) => total + (values[i] ?? 0), 0);
    if (isSameCount(sum, values[equation.total] ?? 0)) return [];
    const [smallest] = own.toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
    return filled[smallest ?? -1] ?? [];
  });
}
