import { canon } from "./canon.ts";

/** "count in outOf": 1 in 4, 28 in 100. */
export interface VerbalFraction {
  readonly count: number;
  readonly outOf: number;
}

/**
 * Turns a proportion into "1 in N" where that is within 5 per cent of it, else into "X in 100"
 * (method.md 12). N is at least 2: nearly all is not "1 in 1".
 *
 *     oneIn(0.28)
 *     // { count: 28, outOf: 100 }
 */
export function oneIn(p: number): VerbalFraction {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`invalid proportion: ${p}`);
  const n = Math.round(canon(1 / p));
  const isClose = n >= 2 && canon(Math.abs(1 / n - p)) <= canon(0.05 * p);
  if (p > 0 && isClose) return { count: 1, outOf: n };
  return { count: Math.round(canon(p * 100)), outOf: 100 };
}
