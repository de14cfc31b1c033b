import { criticalZ } from "./normal.ts";

export interface RatePair {
  readonly count1: number;
  readonly denominator1: number;
  readonly count2: number;
  readonly denominator2: number;
  readonly confidence: number;
}

export interface RateRatio {
  readonly ratio: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly status: "ok" | "not-tested" | "undefined";
}

/**
 * Compares two rates of independent areas by their ratio with log-normal limits (method.md 2.5). A
 * count of 0 leaves it "not-tested", without limits; a second rate of 0, or a denominator of 0, makes
 * the ratio "undefined".
 *
 *     rateRatio({ count1: 65, denominator1: 2843, count2: 90, denominator2: 2900, confidence: 0.95 })
 *     // { ratio: 0.736702231602, lower: 0.53547301129, upper: 1.01355281518, status: "ok" }
 */
export function rateRatio(pair: RatePair): RateRatio {
  const { count1, denominator1, count2, denominator2, confidence } = pair;
  const none = { lower: null, upper: null };
  if (count2 === 0 || denominator1 === 0 || denominator2 === 0) {
    return { ratio: null, ...none, status: "undefined" };
  }
  const ratio = count1 / denominator1 / (count2 / denominator2);
  if (count1 === 0) return { ratio, ...none, status: "not-tested" };
  const factor = Math.exp(criticalZ(confidence) * Math.sqrt(1 / count1 + 1 / count2));
  return { ratio, lower: ratio / factor, upper: ratio * factor, status: "ok" };
}
