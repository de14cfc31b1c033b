/** People expected to need a service, recognised as entitled, and served (persons, not visits). */
export interface FunnelCounts {
  readonly expected: number | null;
  readonly recognised: number | null;
  readonly served: number | null;
}

/** A contradiction between two stages: the first is printed with its flag, the second is not. */
export type FunnelFlag = "recognised-exceeds-expected" | "served-exceeds-recognised";

/** The stages with their rates (0 to 1) and gaps in people; null is undefined or not known. */
export interface FunnelStages extends FunnelCounts {
  readonly detectionRate: number | null;
  readonly takeUp: number | null;
  readonly coverage: number | null;
  readonly underDetection: number | null;
  readonly underConsumption: number | null;
  readonly totalGap: number | null;
  readonly flags: readonly FunnelFlag[];
}

/**
 * Relates the stages of a take-up funnel (method.md 16): coverage = detection × take-up; gaps are
 * never below 0; a rate on 0 people is undefined. Protect every count and every gap before printing.
 *
 *     funnelStages({ expected: 1200, recognised: 900, served: 252 }).coverage
 *     // 0.21
 */
export function funnelStages(counts: FunnelCounts): FunnelStages {
  const { expected, recognised, served } = counts;
  return {
    expected,
    recognised,
    served,
    detectionRate: rate(recognised, expected),
    takeUp: rate(served, recognised),
    coverage: rate(served, expected),
    underDetection: gap(expected, recognised),
    underConsumption: gap(recognised, served),
    totalGap: gap(expected, served),
    flags: [
      ...flagged(recognised, expected, "recognised-exceeds-expected"),
      ...flagged(served, recognised, "served-exceeds-recognised"),
    ],
  };
}

function rate(part: number | null, base: number | null): number | null {
  return part === null || base === null || base === 0 ? null : part / base;
}

function gap(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : Math.max(0, before - after);
}

function flagged(part: number | null, base: number | null, flag: FunnelFlag): FunnelFlag[] {
  return part !== null && base !== null && part > base ? [flag] : [];
}
