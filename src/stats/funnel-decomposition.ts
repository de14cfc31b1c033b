import type { FunnelCounts } from "./funnel-stages.ts";

/** Logarithms of ratios to the reference; the first is the sum of the other two. */
export interface FunnelDecomposition {
  readonly logCoverageRatio: number;
  readonly fromDetection: number;
  readonly fromTakeUp: number;
}

/**
 * Splits the ratio of an area's coverage to a reference's into what comes from detection and what
 * from take-up. A stage that is 0 or missing on either side leaves it undefined (null).
 *
 *     funnelDecomposition({ expected: 100, recognised: 50, served: 20 }, reference)?.fromDetection
 *     // 0 where the reference detects a half too
 */
export function funnelDecomposition(
  area: FunnelCounts,
  reference: FunnelCounts,
): FunnelDecomposition | null {
  const own = logRates(area);
  const other = logRates(reference);
  if (own === null || other === null) return null;
  const fromDetection = own.detection - other.detection;
  const fromTakeUp = own.takeUp - other.takeUp;
  return { logCoverageRatio: fromDetection + fromTakeUp, fromDetection, fromTakeUp };
}

function logRates(counts: FunnelCounts): { detection: number; takeUp: number } | null {
  const { expected, recognised, served } = counts;
  if (expected === null || recognised === null || served === null) return null;
  if (expected <= 0 || recognised <= 0 || served <= 0) return null;
  return { detection: Math.log(recognised / expected), takeUp: Math.log(served / recognised) };
}
