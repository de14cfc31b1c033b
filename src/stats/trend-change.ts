export interface Change {
  readonly absolute: number | null;
  /** "pp" (percentage points) where the unit is per cent, else the unit itself. */
  readonly absoluteUnit: string;
  /** In per cent of the old value; null where that is 0 or negative. */
  readonly relative: number | null;
}

/**
 * Computes how much a value has changed, from unrounded values (method.md 9.3). A missing value
 * leaves both changes null.
 *
 *     trendChange({ before: 20, after: 25, unit: "%" })
 *     // { absolute: 5, absoluteUnit: "pp", relative: 25 }
 */
export function trendChange(values: {
  readonly before: number | null;
  readonly after: number | null;
  readonly unit: string;
}): Change {
  const { before, after, unit } = values;
  const absoluteUnit = unit === "%" ? "pp" : unit;
  if (before === null || after === null) return { absolute: null, absoluteUnit, relative: null };
  const absolute = after - before;
  return { absolute, absoluteUnit, relative: before > 0 ? (absolute / before) * 100 : null };
}
