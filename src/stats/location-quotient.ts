/** Counts of a part and of the whole, in an area and in its region. */
export interface LocalAndRegional {
  readonly local: number;
  readonly localTotal: number;
  readonly region: number;
  readonly regionTotal: number;
}

/**
 * Divides an area's share by the region's: 1 is as in the region. Null where a total, or the
 * region's part, is 0.
 *
 *     locationQuotient({ local: 30, localTotal: 400, region: 600, regionTotal: 12000 })
 *     // 1.5
 */
export function locationQuotient(counts: LocalAndRegional): number | null {
  const { local, localTotal, region, regionTotal } = counts;
  if (localTotal === 0 || region === 0 || regionTotal === 0) return null;
  return local / localTotal / (region / regionTotal);
}
