import type { Interval } from "./interval.ts";
import { UNDEFINED_INTERVAL } from "./interval.ts";
import { criticalZ } from "./normal.ts";

/**
 * Computes the interval of a rank correlation of `count` pairs: Fisher's transformation with the
 * variance (1 + rho²/2)/(n − 3) (Bonett and Wright 2000, eq. 3). Under 4 pairs it is "undefined"; of
 * a perfect correlation both limits are the value.
 *
 *     spearmanInterval(-0.25, 22, 0.95)
 *     // rounded { value: -0.25, lower: -0.612, upper: 0.199, status: "ok" }
 */
export function spearmanInterval(rho: number, count: number, confidence: number): Interval {
  if (!(Math.abs(rho) <= 1)) throw new RangeError(`invalid correlation: ${rho}`);
  if (count < 4) return UNDEFINED_INTERVAL;
  const margin = criticalZ(confidence) * Math.sqrt((1 + (rho * rho) / 2) / (count - 3));
  const middle = Math.atanh(rho);
  return {
    value: rho,
    lower: Math.tanh(middle - margin),
    upper: Math.tanh(middle + margin),
    status: "ok",
  };
}
