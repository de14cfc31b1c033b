import type { Observation } from "../model/observation.ts";
import { changeSince, type Indicator } from "../model/indicator.ts";
import { rateInterval } from "../stats/rate-interval.ts";
import { wilsonInterval } from "../stats/wilson.ts";

/** Confidence of every interval that is printed. */
export const CONFIDENCE = 0.95;

/** Confidence beyond which a difference is listed among what stands out. */
export const STRICT_CONFIDENCE = 0.998;

/** An interval in the unit of the indicator. */
export interface ValueInterval {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Tells whether the values of an indicator have intervals: those of proportions and rates. Counts,
 * means and ratios of everybody have none: they are complete counts (method.md 2); neither has a
 * change.
 */
export function hasInterval(indicator: Pick<Indicator, "kind" | "derived">): boolean {
  const { kind } = indicator;
  return (kind === "proportion" || kind === "rate") && changeSince(indicator) === null;
}

/**
 * Gives the interval of a proportion (Wilson) or rate (Byar, exact below 10) whose counts are
 * known.
 */
export function intervalOf(
  indicator: Indicator,
  { numerator, denominator, value }: Pick<Observation, "numerator" | "denominator" | "value">,
  confidence: number,
): ValueInterval | undefined {
  const { kind, multiplier } = indicator;
  if (!hasInterval(indicator)) return undefined;
  if (value === null || numerator === null || denominator === null) return undefined;
  if (kind === "rate") {
    return known(rateInterval({ count: numerator, denominator, multiplier, confidence }), 1);
  }
  return known(wilsonInterval(numerator, denominator, confidence), multiplier);
}

function known(
  { lower, upper }: { readonly lower: number | null; readonly upper: number | null },
  multiplier: number,
): ValueInterval | undefined {
  if (lower === null || upper === null) return undefined;
  return { lower: lower * multiplier, upper: upper * multiplier };
}
