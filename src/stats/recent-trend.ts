import type { WeightedPoint } from "./weighted-slope.ts";
import { canon } from "./canon.ts";
import { chiSquareThreshold } from "./chi-square-threshold.ts";
import { criticalZ } from "./normal.ts";
import { recentYears } from "./recent-years.ts";
import { weightedSlope } from "./weighted-slope.ts";

export type Trend = "increasing" | "decreasing" | "no-significant-change" | "cannot-be-calculated";

export interface RecentTrend {
  readonly trend: Trend;
  readonly reason:
    | "significant"
    | "not-significant"
    | "outlier"
    | "too-few-points"
    | "gap"
    | "missing-value"
    | "zero-denominator"
    | "no-interval";
  readonly chi2: number | null;
  readonly beta: number | null;
}

/** Counts by year, in ascending years, without overlap and by one definition. */
export interface ProportionSeries {
  readonly years: readonly number[];
  readonly numerators: readonly (number | null)[];
  readonly denominators: readonly (number | null)[];
}

/** Values with confidence limits by year, in ascending years, by one definition. */
export interface ValueSeries {
  readonly years: readonly number[];
  readonly values: readonly (number | null)[];
  readonly lower: readonly (number | null)[];
  readonly upper: readonly (number | null)[];
  readonly confidence: number;
}

const THRESHOLD = chiSquareThreshold(0.998);

/**
 * Tests the last five yearly proportions for a trend, as Fingertips does: chi-square for trend at
 * 99.8 per cent, the direction from the logits of the proportions, in which a count of 0 stands as
 * 0.5 (method.md 9.1). A trend that one year alone makes is none ("outlier"). Fewer years, a gap, a
 * missing value or an empty denominator: "cannot-be-calculated", with the reason.
 *
 *     recentTrendOfProportion({ years: [1, 2, 3, 4, 5], numerators: [10, 20, 30, 40, 50], denominators: [99, 99, 99, 99, 99] })
 *     // { trend: "increasing", reason: "significant", chi2: 47.8261, beta: 0.5398 }
 */
export function recentTrendOfProportion(series: ProportionSeries): RecentTrend {
  const window = recentYears(series.years, [series.numerators, series.denominators]);
  if ("reason" in window) return cannotBeCalculated(window.reason);
  const points = window.rows.map(([count = 0, total = 0], t) => ({ t, count, total }));
  if (points.some(({ total }) => total === 0)) return cannotBeCalculated("zero-denominator");
  const logits = points.map(({ t, count, total }) => ({
    x: t,
    y: Math.log((count || 0.5) / (total - count || 0.5)),
    weight: 1,
  }));
  return judge(chiSquareForTrend(points), logits);
}

/**
 * Tests the last five yearly values for a trend by a regression with inverse variances, which come
 * from the confidence limits (method.md 9.1). The rules are those of `recentTrendOfProportion`; limits
 * that leave no room between them are "no-interval".
 *
 *     recentTrendOfValues({ years: [1, 2, 3, 4, 5], values: [1, 3, 5, 7, 9], lower: [0, 2, 4, 6, 8], upper: [2, 4, 6, 8, 10], confidence: 0.95 })
 *     // { trend: "increasing", reason: "significant", chi2: 153.6584, beta: 2 }
 */
export function recentTrendOfValues(series: ValueSeries): RecentTrend {
  const window = recentYears(series.years, [series.values, series.lower, series.upper]);
  if ("reason" in window) return cannotBeCalculated(window.reason);
  const z = criticalZ(series.confidence);
  const points = window.rows.map(([y = 0, lower = 0, upper = 0], x) => {
    const deviation = (upper - lower) / (2 * z);
    return { x, y, weight: 1 / deviation ** 2 };
  });
  if (!points.every(({ weight }) => Number.isFinite(weight))) {
    return cannotBeCalculated("no-interval");
  }
  const { slope, variance } = weightedSlope(points);
  return judge(slope ** 2 / variance, points);
}

function cannotBeCalculated(reason: RecentTrend["reason"]): RecentTrend {
  return { trend: "cannot-be-calculated", reason, chi2: null, beta: null };
}

function chiSquareForTrend(
  points: readonly { readonly t: number; readonly count: number; readonly total: number }[],
): number {
  const sum = (term: (point: (typeof points)[number]) => number) =>
    points.reduce((total, point) => total + term(point), 0);
  const all = sum(({ total }) => total);
  const cases = sum(({ count }) => count);
  if (cases === 0 || cases === all) return 0;
  const time = sum(({ t, total }) => t * total);
  const casesTime = sum(({ t, count }) => t * count);
  const spread = all * sum(({ t, total }) => t * t * total) - time ** 2;
  return (all * (all * casesTime - cases * time) ** 2) / (cases * (all - cases) * spread);
}

function judge(chi2: number, points: readonly WeightedPoint[]): RecentTrend {
  const beta = weightedSlope(points).slope;
  if (canon(chi2) <= THRESHOLD) {
    return { trend: "no-significant-change", reason: "not-significant", chi2, beta };
  }
  const isSteady = points.every((dropped) => {
    const { slope } = weightedSlope(points.filter((point) => point !== dropped));
    // A slope that is floating noise counts as flat, and flat is not the same direction.
    return Math.sign(slope) === Math.sign(beta) && Math.abs(slope) > 1e-9 * Math.abs(beta);
  });
  if (!isSteady) return { trend: "no-significant-change", reason: "outlier", chi2, beta };
  return { trend: beta > 0 ? "increasing" : "decreasing", reason: "significant", chi2, beta };
}
