import type { Combination, WeightedScores } from "./combine-domains.ts";
import { combineDomains } from "./combine-domains.ts";
import { MINIMUM_AREAS } from "./minimum-areas.ts";
import { sortedQuantile } from "./quantile.ts";
import { mulberry32 } from "./random.ts";
import { ranker } from "./ranker.ts";

/** Options of `rankIntervals`: weights vary by `noise` up and down, `replications` times. */
export interface RankIntervalOptions {
  readonly minWeightShare?: number;
  readonly combine?: Combination;
  readonly noise?: number;
  readonly replications?: number;
  readonly seed?: number;
}

/** Ranks of areas (1 = most deprived) with 5th, 50th and 95th percentile; lists are parallel. */
export interface RankIntervals {
  readonly rank: readonly (number | null)[];
  readonly lower: readonly (number | null)[];
  readonly median: readonly (number | null)[];
  readonly upper: readonly (number | null)[];
  /** Mean over the replications of the average rank shift. */
  readonly meanShift: number;
}

/**
 * Tells how far ranks depend on the weights of the domains: draws new weights w (1 - noise + 2 noise
 * u), one uniform number a domain in the declared order, and ranks again (method.md 4.8; Becker's
 * COINr). The intervals cover the weights only, not errors of the data. Areas without a score have
 * no rank; fewer than 5 ranked areas give null.
 *
 *     rankIntervals(compositeIndex(input).domains, { seed: 42 })?.upper
 *     // the 95th percentile of every area's rank
 */
export function rankIntervals(
  domains: readonly WeightedScores[],
  options: RankIntervalOptions = {},
): RankIntervals | null {
  const { noise = 0.25, replications = 1000, seed = 42 } = options;
  const reference = combineDomains(domains, options);
  const areas = reference.flatMap((score, area) => (score === null ? [] : [area]));
  if (areas.length < MINIMUM_AREAS.rankInterval) return null;
  const scoreAll = weighing(domains, areas, options.combine ?? "linear");
  const rankAll = ranker(areas.length);
  const weights = domains.map(({ weight }) => weight);
  const rank = Uint32Array.from(rankAll(scoreAll(weights)));
  const random = mulberry32(seed);
  const drawn = new Uint32Array(areas.length * replications);
  let shifts = 0;
  for (let replication = 0; replication < replications; replication += 1) {
    const noisy = weights.map((weight) => weight * (1 - noise + 2 * noise * random()));
    const ranks = rankAll(scoreAll(noisy));
    for (let i = 0; i < ranks.length; i += 1) {
      const own = ranks[i] ?? 0;
      drawn[i * replications + replication] = own;
      shifts += Math.abs(own - (rank[i] ?? 0));
    }
  }
  return { ...spreads(reference.length, { areas, rank, drawn }), meanShift: shifts / drawn.length };
}

/** Makes a function from weights to the scores of the areas chosen, fast enough for thousands of calls. */
function weighing(
  domains: readonly WeightedScores[],
  areas: readonly number[],
  combine: Combination,
): (weights: readonly number[]) => Float64Array {
  const scale = (score: number): number => (combine === "geometric" ? Math.log(score) : score);
  const columns = domains.map(({ scores }) =>
    Float64Array.from(areas, (area) => {
      const score = scores[area] ?? null;
      return score === null ? NaN : scale(score);
    }),
  );
  const totals = new Float64Array(areas.length);
  const held = new Float64Array(areas.length);
  return (weights) => {
    totals.fill(0);
    held.fill(0);
    for (const [d, column] of columns.entries()) {
      addColumn(column, weights[d] ?? 0, { totals, held });
    }
    for (let i = 0; i < totals.length; i += 1) totals[i] = (totals[i] ?? 0) / (held[i] ?? 1);
    return totals;
  };
}

interface Sums {
  readonly totals: Float64Array;
  readonly held: Float64Array;
}

function addColumn(column: Float64Array, weight: number, { totals, held }: Sums): void {
  for (let i = 0; i < column.length; i += 1) {
    const score = column[i] ?? NaN;
    if (score !== score) continue;
    totals[i] = (totals[i] ?? 0) + weight * score;
    held[i] = (held[i] ?? 0) + weight;
  }
}

interface Drawn {
  readonly areas: readonly number[];
  readonly rank: Uint32Array;
  /** Ranks of one area after another. */
  readonly drawn: Uint32Array;
}

function spreads(count: number, { areas, rank, drawn }: Drawn): Omit<RankIntervals, "meanShift"> {
  const empty = (): (number | null)[] => Array.from({ length: count }, () => null);
  const found = { rank: empty(), lower: empty(), median: empty(), upper: empty() };
  const replications = drawn.length / areas.length;
  for (const [i, area] of areas.entries()) {
    const own = drawn.subarray(i * replications, (i + 1) * replications).sort();
    found.rank[area] = rank[i] ?? null;
    found.lower[area] = sortedQuantile(own, 0.05);
    found.median[area] = sortedQuantile(own, 0.5);
    found.upper[area] = sortedQuantile(own, 0.95);
  }
  return found;
}
