import type { MethodTable } from "../method.ts";
import { ratioOfSums } from "../../../src/stats/aggregate.ts";
import { benjaminiHochberg } from "../../../src/stats/benjamini-hochberg.ts";
import { birthRate } from "../../../src/stats/birth-rate.ts";
import { canon } from "../../../src/stats/canon.ts";
import { chiSquareThreshold } from "../../../src/stats/chi-square-threshold.ts";
import { comparisonFlag } from "../../../src/stats/comparison-flag.ts";
import { competitionRanks } from "../../../src/stats/competition-ranks.ts";
import { dependency } from "../../../src/stats/dependency.ts";
import { differenceOfProportions } from "../../../src/stats/difference-of-proportions.ts";
import { exactPoissonLimits } from "../../../src/stats/exact-poisson-limits.ts";
import { householdSize } from "../../../src/stats/household-size.ts";
import { largestRemainder } from "../../../src/stats/largest-remainder.ts";
import { meanAge } from "../../../src/stats/mean-age.ts";
import { meanInterval } from "../../../src/stats/mean-interval.ts";
import { midRanks } from "../../../src/stats/mid-ranks.ts";
import { mean } from "../../../src/stats/moments.ts";
import { oldAgeIndex } from "../../../src/stats/old-age-index.ts";
import { oneIn } from "../../../src/stats/one-in.ts";
import { propagateStatus } from "../../../src/stats/propagate-status.ts";
import { quantileGroup, quantileGroups } from "../../../src/stats/quantile-group.ts";
import { quantile } from "../../../src/stats/quantile.ts";
import { mulberry32 } from "../../../src/stats/random.ts";
import { rankPercentiles } from "../../../src/stats/rank-percentile.ts";
import { rateInterval } from "../../../src/stats/rate-interval.ts";
import { rateRatio } from "../../../src/stats/rate-ratio.ts";
import { ratio } from "../../../src/stats/ratio.ts";
import { recentTrendOfProportion, recentTrendOfValues } from "../../../src/stats/recent-trend.ts";
import { roundHalfAway } from "../../../src/stats/round-half-away.ts";
import { shuffle } from "../../../src/stats/shuffle.ts";
import { theilSen } from "../../../src/stats/theil-sen.ts";
import { trendChange } from "../../../src/stats/trend-change.ts";
import { trendWord } from "../../../src/stats/trend-word.ts";
import { weightedMean } from "../../../src/stats/weighted-mean.ts";
import { wilsonInterval } from "../../../src/stats/wilson.ts";
import { classesMethods } from "./classes.ts";

type Pair = [number | null, number | null];

/** The methods of sections 0, 1, 2, 3, 9, 10 and 12; those of section 10 are in `classes.ts`. */
export const numbersMethods: MethodTable = {
  ...classesMethods,
  "status.propagate": ({ inputs }) => propagateStatus(inputs),
  "rng.mulberry32": ({ seed, n }) => Array.from({ length: n }, rounded(mulberry32(seed))),
  "rng.shuffle": ({ seed, items }) => shuffle(items, mulberry32(seed)),
  "stat.quantile7": ({ values, p }) => p.map((share: number) => quantile(values, share)),
  "stat.benjaminiHochberg": ({ p, q }) => benjaminiHochberg(p, q),
  "indicator.ratio": ({ num, den, multiplier, kind }) =>
    ratio({ numerator: num, denominator: den, multiplier, kind }),
  "indicator.oldAgeIndex": (people) =>
    oldAgeIndex({ children: people.p0_14, elderly: people.p65plus }),
  "indicator.dependency": (people) =>
    dependency({ children: people.p0_14, adults: people.p15_64, elderly: people.p65plus }),
  "indicator.birthRate": ({ births, popStart, popEnd }) =>
    birthRate({ births, populationStart: popStart, populationEnd: popEnd }),
  "indicator.householdSize": ({ populationInHouseholds, households }) =>
    householdSize({ people: populationInHouseholds, households }),
  "indicator.meanAge": ({ groups, openGroupWidth }) =>
    meanAge(
      groups.map(([from, to, people]: [number, number | null, number]) => ({ from, to, people })),
      { openGroupWidth },
    ),
  "indicator.aggregate": ({ rows, multiplier }) => ({
    ...ratioOfSums(rows, { multiplier }),
    wrongMeanOfRates: meanOfRates(rows, multiplier),
  }),
  "indicator.weightedMean": ({ rows }) => ({
    ...weightedMean(rows),
    unweighted: mean(rows.flatMap(([, value]: Pair) => value ?? [])),
  }),
  "ci.wilson": ({ x, n, confidence }) => wilsonInterval(x, n, confidence),
  "ci.rate": rateInterval,
  "ci.exactTable": ({ counts }) =>
    Object.fromEntries(counts.map((count: number) => [count, exactLimits(count)])),
  "ci.mean": ({ values, confidence }) => meanInterval(values, confidence),
  "ci.diffProportions": (input) => {
    const result = differenceOfProportions(input);
    return { ...result, diff: result.difference };
  },
  "ci.rateRatio": ({ den1, den2, ...input }) =>
    rateRatio({ ...input, denominator1: den1, denominator2: den2 }),
  "compare.flag": comparisonFlag,
  "rank.competition": ({ values, direction }) => competitionRanks(values, direction),
  "rank.mid": ({ values }) => midRanks(values),
  "rank.percentile": ({ values, direction }) => rankPercentiles(values, direction),
  "rank.quantileGroup": ({ values, groups, direction }) =>
    quantileGroups(values, { groups, direction }),
  "rank.quantileGroupSizes": ({ n, groups }) => groupSizes(n, groups),
  "trend.recentProportion": recentTrendOfProportion,
  "trend.recentOther": recentTrendOfValues,
  "trend.threshold": ({ p }) => chiSquareThreshold(p),
  "trend.word": ({ trend, direction }) => trendWord(trend, direction),
  "trend.theilSen": ({ years, values }) => {
    const trend = theilSen(years, values);
    return trend === null ? null : { ...trend, S: trend.s };
  },
  "trend.change": ({ old, new: after, unit }) => trendChange({ before: old, after, unit }),
  "format.roundHalfAway": ({ value, decimals }) => roundHalfAway(value, decimals),
  "format.largestRemainder": ({ values, total, decimals }) =>
    largestRemainder(values, total, decimals),
  "format.oneIn": ({ p }) => {
    const { count, outOf } = oneIn(p);
    return { text: `${count} in ${outOf}` };
  },
};

/** The vectors carry 12 digits and allow no tolerance. */
function rounded(random: () => number): () => number {
  return () => canon(random());
}

/** What must never be printed: the vectors hold it as a warning. */
function meanOfRates(rows: readonly Pair[], multiplier: number): number | null {
  const rates = rows.map(
    ([numerator, denominator]) => ratio({ numerator, denominator, multiplier }).value,
  );
  return mean(rates.filter((rate) => rate !== null));
}

function exactLimits(count: number): number[] {
  return [...exactPoissonLimits(count, 0.95), ...exactPoissonLimits(count, 0.998)];
}

function groupSizes(n: number, groups: number): number[] {
  const members = Array.from({ length: n }, (_, i) => quantileGroup(i + 1, n, groups));
  return Array.from({ length: groups }, (_, g) => members.filter((m) => m === g + 1).length);
}
