import type { Neighbours } from "../../../src/stats/known-neighbours.ts";
import { localMoran } from "../../../src/stats/local-moran.ts";

/** How often, over all sets of other areas in the neighbours' places, the statistic is as high. */
export interface ExactLocalMoran {
  readonly observed: number;
  readonly countGreaterEqual: number;
  readonly total: number;
  readonly pGreater: number;
}

/** Enumerates every conditional permutation of one area: what the random draws are tested against. */
export function exactLocalMoran(
  values: readonly number[],
  neighbours: Neighbours,
  area: number,
): ExactLocalMoran {
  const local = localMoran(values, neighbours);
  const own = local[area];
  const others = local.flatMap((found, other) => (found && other !== area ? [found.z] : []));
  if (!own || own.i === null) throw new Error(`invalid area without local statistic: ${area}`);
  const size = neighbours[area]?.length ?? 0;
  const scale = ((values.length - 1) * own.z) / values.length / size;
  const observed = own.i;
  const all = sumsOfSets(others, size).map((sum) => sum * scale);
  const countGreaterEqual = all.filter((statistic) => statistic >= observed - 1e-12).length;
  return {
    observed,
    countGreaterEqual,
    total: all.length,
    pGreater: countGreaterEqual / all.length,
  };
}

function sumsOfSets(values: readonly number[], size: number): number[] {
  if (size === 0) return [0];
  return values.flatMap((value, i) =>
    sumsOfSets(values.slice(i + 1), size - 1).map((sum) => sum + value),
  );
}
