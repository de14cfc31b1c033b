import type { CompositeDomain } from "../../../src/stats/composite-domain.ts";
import type { MethodTable } from "../method.ts";
import { combineDomains } from "../../../src/stats/combine-domains.ts";
import { compositeIndex } from "../../../src/stats/composite-index.ts";
import { distanceToReference } from "../../../src/stats/distance-to-reference.ts";
import {
  exponentialOfR,
  exponentialTransformation,
} from "../../../src/stats/exponential-transformation.ts";
import { geometricMean } from "../../../src/stats/geometric-mean.ts";
import { minmax } from "../../../src/stats/minmax.ts";
import { orientation } from "../../../src/stats/orientation.ts";
import { rankIntervals } from "../../../src/stats/rank-intervals.ts";
import { rankNormal } from "../../../src/stats/rank-normal.ts";
import { rankShift } from "../../../src/stats/rank-shift.ts";
import { shrinkage } from "../../../src/stats/shrinkage.ts";
import { winsorise } from "../../../src/stats/winsorise.ts";
import { zscores } from "../../../src/stats/zscores.ts";

/** Normalisation and the composite index. */
export const compositeMethods: MethodTable = {
  "norm.zscore": ({ values }) => zscores(values),
  "norm.minmax": ({ values, direction, lower, upper }) =>
    lower === undefined ? minmax(values, direction) : minmax(values, direction, { lower, upper }),
  "norm.rankNormal": ({ values }) => rankNormal(values),
  "norm.winsorise": ({ values, p }) => winsorise(values, p),
  "norm.distanceToReference": ({ values, reference }) => distanceToReference(values, reference),
  "index.exponential": ({ values, direction }) =>
    exponentialTransformation(
      values.map((value: number | null) => (value === null ? null : orientation(direction) * value)),
    ),
  "index.exponentialOfR": ({ R }) => R.map(exponentialOfR),
  "index.shrinkage": ({ areas }) =>
    shrinkage(
      areas.map(([numerator, denominator]: number[]) => ({
        numerator: numerator ?? null,
        denominator: denominator ?? null,
      })),
    ),
  "index.combine": ({ scores, weights, minWeightShare }) =>
    combineDomains(
      Object.keys(weights).map((id) => ({ weight: weights[id], scores: scores[id] })),
      { minWeightShare },
    ),
  "index.geometric": ({ scores, weights }) => geometricMean(scores, weights),
  "index.endToEnd": endToEnd,
  "index.rankIntervals": ({ domainExp, weights, order, ...options }) =>
    rankIntervals(
      order.map((id: string) => ({ weight: weights[id], scores: domainExp[id] })),
      options,
    ),
  "index.rankShift": ({ reference, alternative }) => ({ value: rankShift(reference, alternative) }),
};

interface EndToEndInput {
  readonly indicators: Readonly<
    Record<
      string,
      {
        readonly domain: string;
        readonly direction: "higher-worse" | "higher-better";
        readonly values: readonly number[];
      }
    >
  >;
  readonly weights: Readonly<Record<string, number>>;
}

function endToEnd({ indicators, weights }: EndToEndInput): unknown {
  const domains = Object.entries(weights).map(([id, weight]): CompositeDomain => {
    const own = Object.entries(indicators).filter(([, { domain }]) => domain === id);
    return {
      id,
      weight,
      indicators: own.map(([code, { direction, values }]) => ({
        code,
        direction,
        values,
        weight: 1,
      })),
    };
  });
  const count = Object.values(indicators)[0]?.values.length ?? 0;
  const areas = Array.from({ length: count }, (_, i) => `a${String(i).padStart(3, "0")}`);
  const found = compositeIndex({ areas, domains });
  return {
    domainScore: Object.fromEntries(found.domains.map((d) => [d.id, d.domainScores])),
    domainExp: Object.fromEntries(found.domains.map((d) => [d.id, d.scores])),
    score: found.areas.map(({ score }) => score),
    rank: found.areas.map(({ rank }) => rank),
    decile: found.areas.map(({ group }) => group),
  };
}
