import type { Interval } from "./interval.ts";
import { canon } from "./canon.ts";
import { UNDEFINED_INTERVAL } from "./interval.ts";
import { criticalZ } from "./normal.ts";

/**
 * Computes the score interval of a proportion x/n (Wilson 1927), as a proportion of 1. The lower
 * limit of 0/n is exactly 0 and the upper limit of n/n exactly 1; n = 0 is "undefined". Counts of a
 * survey must be effective counts (n divided by the design effect).
 *
 *     wilsonInterval(28, 100, 0.95)
 *     // { value: 0.28, lower: 0.201396852112, upper: 0.374880287099, status: "ok" }
 */
export function wilsonInterval(x: number, n: number, confidence: number): Interval {
  if (!(x >= 0 && canon(x) <= canon(n))) throw new RangeError(`invalid count: ${x} of ${n}`);
  if (n === 0) return UNDEFINED_INTERVAL;
  const z = criticalZ(confidence);
  const middle = 2 * x + z * z;
  const spread = z * Math.sqrt(z * z + 4 * x * Math.max(0, 1 - x / n));
  const whole = 2 * (n + z * z);
  return {
    value: x / n,
    lower: x === 0 ? 0 : Math.max(0, (middle - spread) / whole),
    upper: canon(x) === canon(n) ? 1 : Math.min(1, (middle + spread) / whole),
    status: "ok",
  };
}
