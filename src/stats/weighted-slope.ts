/** A point of a line to fit; the weight is the inverse of the variance of y, 1 for least squares. */
export interface WeightedPoint {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

export interface WeightedSlope {
  readonly slope: number;
  /** Variance of the slope where the weights are inverse variances. */
  readonly variance: number;
}

/**
 * Fits a line by weighted least squares and gives its slope. Points that all share one x have none:
 * the slope is NaN.
 *
 *     weightedSlope([{ x: 0, y: 1, weight: 1 }, { x: 2, y: 5, weight: 1 }])
 *     // { slope: 2, variance: 0.5 }
 */
export function weightedSlope(points: readonly WeightedPoint[]): WeightedSlope {
  const sum = (term: (point: WeightedPoint) => number) =>
    points.reduce((total, point) => total + point.weight * term(point), 0);
  const weights = sum(() => 1);
  const meanX = sum(({ x }) => x) / weights;
  const meanY = sum(({ y }) => y) / weights;
  const spread = sum(({ x }) => (x - meanX) ** 2);
  return { slope: sum(({ x, y }) => (x - meanX) * (y - meanY)) / spread, variance: 1 / spread };
}
