import { canon } from "./canon.ts";

/** People in need near a service, those far from it, and the share of the first. */
export interface ServiceCoverage {
  readonly covered: number;
  readonly gap: number;
  readonly share: number | null;
}

/** People in need in an area and the distance to its nearest service; null: there is none. */
export interface ServedNeed {
  readonly need: number;
  readonly nearest: number | null;
}

/**
 * Counts the people in need whose nearest service is within the threshold, which is included. An
 * area without any service is not covered; no need at all leaves the share undefined (null).
 *
 *     serviceCoverage([{ need: 100, nearest: 10 }, { need: 300, nearest: null }], 10)
 *     // { covered: 100, gap: 300, share: 0.25 }
 */
export function serviceCoverage(areas: readonly ServedNeed[], threshold: number): ServiceCoverage {
  let [covered, gap] = [0, 0];
  for (const { need, nearest } of areas) {
    if (nearest !== null && canon(nearest) <= canon(threshold)) covered += need;
    else gap += need;
  }
  const total = covered + gap;
  return { covered, gap, share: total === 0 ? null : covered / total };
}
