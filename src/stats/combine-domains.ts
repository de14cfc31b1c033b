import { geometricMean } from "./geometric-mean.ts";
import { weightedMeanOfPresent } from "./weighted-mean-of-present.ts";

/** One domain's (or indicator's) scores, one an area, and what they weigh. */
export interface WeightedScores {
  readonly weight: number;
  readonly scores: readonly (number | null)[];
}

/** How weights count: rescaled to 1, or as the publisher printed them. */
export type WeightUse = "normalised" | "as-published";

/** Arithmetic or geometric mean; the second forgives a bad domain less. */
export type Combination = "linear" | "geometric";

/** Options of `combineDomains`; `minWeightShare` is the weight that an area's domains must hold. */
export interface CombineOptions {
  readonly minWeightShare?: number;
  readonly weights?: WeightUse;
  readonly combine?: Combination;
}

/**
 * Combines the domains of every area into a weighted mean of those it has, if they hold at least
 * `minWeightShare` of the weight. Weights as published are not rescaled: the result is the weighted
 * sum, and where a domain is missing, the mean of the others times the sum of all weights. A
 * geometric mean needs scores above 0 and knows no such factor.
 *
 *     combineDomains([{ weight: 2, scores: [80, 20] }, { weight: 1, scores: [20, null] }])
 *     // [60, 20]
 */
export function combineDomains(
  domains: readonly WeightedScores[],
  { minWeightShare = 0.5, weights = "normalised", combine = "linear" }: CombineOptions = {},
): (number | null)[] {
  const total = domains.reduce((sum, { weight }) => sum + weight, 0);
  const factor = weights === "as-published" ? total : 1;
  return (domains[0]?.scores ?? []).map((_, area) => {
    const pairs = domains.map(({ weight, scores }) => [weight, scores[area] ?? null] as const);
    const mean = weightedMeanOfPresent(pairs, minWeightShare);
    if (mean === null || combine === "linear") return mean === null ? null : mean * factor;
    const known = pairs.filter(([, score]) => score !== null);
    return geometricMean(
      known.map(([, score]) => score),
      known.map(([weight]) => weight),
    );
  });
}
