import type { Interval } from "./interval.ts";
import { exactPoissonLimits } from "./exact-poisson-limits.ts";
import { UNDEFINED_INTERVAL } from "./interval.ts";
import { criticalZ } from "./normal.ts";

export interface RateInput {
  readonly count: number;
  readonly denominator: number;
  readonly multiplier?: number;
  /** 0.95 or 0.998 where the count may be below 10. */
  readonly confidence: number;
}

export interface RateInterval extends Interval {
  readonly method: "byar" | "exact" | null;
}

/**
 * Computes the interval of a rate from its count of events: Byar's limits from 10 events on (Breslow
 * and Day 1987), exact Poisson limits below (method.md 2.2). A count below 10 that is not whole,
 * as a derived one may be, takes the limits of the nearest whole count, moved by the difference and
 * never below 0, so that its own value always lies between them. A denominator of 0 is "undefined".
 *
 *     rateInterval({ count: 0, denominator: 1500, multiplier: 1000, confidence: 0.95 })
 *     // { value: 0, lower: 0, upper: 2.45925296941, method: "exact", status: "ok" }
 */
export function rateInterval(input: RateInput): RateInterval {
  const { count, denominator, multiplier = 1, confidence } = input;
  if (!(count >= 0 && denominator >= 0)) {
    throw new RangeError(`invalid rate: ${count}/${denominator}`);
  }
  if (denominator === 0) return { ...UNDEFINED_INTERVAL, method: null };
  const method = count < 10 ? "exact" : "byar";
  const [lower, upper] = LIMITS[method](count, confidence);
  const scale = multiplier / denominator;
  return {
    value: count * scale,
    lower: lower * scale,
    upper: upper * scale,
    status: "ok",
    method,
  };
}

const LIMITS = { byar: byarLimits, exact: smallCountLimits };

function byarLimits(x: number, confidence: number): [number, number] {
  const z = criticalZ(confidence);
  const limit = (events: number, sign: number) =>
    events * (1 - 1 / (9 * events) + (sign * z) / (3 * Math.sqrt(events))) ** 3;
  return [limit(x, -1), limit(x + 1, 1)];
}

function smallCountLimits(count: number, confidence: number): [number, number] {
  const whole = Math.min(9, Math.round(count));
  const [lower, upper] = exactPoissonLimits(whole, confidence);
  const difference = count - whole;
  return [Math.max(0, lower + difference), upper + difference];
}
