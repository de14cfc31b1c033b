import { normalCdf } from "./normal.ts";

/** Cases and people in an earlier (1) and a later (2) count. */
export interface TwoProportions {
  readonly x1: number;
  readonly n1: number;
  readonly x2: number;
  readonly n2: number;
}

/** A z score, above 0 where the later value is higher, with its two-sided p. */
export interface TestResult {
  readonly z: number;
  readonly p: number;
}

/**
 * Tests whether two proportions differ: pooled z, two-sided, independent groups. Nobody counted gives
 * null; both all or both none give z = 0, p = 1.
 *
 *     twoProportionTest({ x1: 310, n1: 1000, x2: 252, n2: 900 })
 *     // rounded { z: -1.43, p: 0.15 }
 */
export function twoProportionTest({ x1, n1, x2, n2 }: TwoProportions): TestResult | null {
  if (n1 === 0 || n2 === 0) return null;
  const pooled = (x1 + x2) / (n1 + n2);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
  if (!(error > 0)) return { z: 0, p: 1 };
  const z = (x2 / n2 - x1 / n1) / error;
  return { z, p: 2 * normalCdf(-Math.abs(z)) };
}
