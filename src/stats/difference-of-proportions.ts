import { wilsonInterval } from "./wilson.ts";

export interface ProportionPair {
  readonly x1: number;
  readonly n1: number;
  readonly x2: number;
  readonly n2: number;
  readonly confidence: number;
}

export interface ProportionDifference {
  readonly difference: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** True where 0 lies outside the interval; null where there is none. */
  readonly isSignificant: boolean | null;
  readonly status: "ok" | "undefined";
}

/**
 * Compares two proportions by their difference with Wilson's limits squared and added (Newcombe 1998,
 * method 10). The groups must be independent: not the same people twice, not a part against its
 * whole. A group of 0 is "undefined".
 *
 *     differenceOfProportions({ x1: 56, n1: 70, x2: 48, n2: 80, confidence: 0.95 })
 *     // { difference: 0.2, lower: 0.0524314724024, upper: 0.333872654037, isSignificant: true }
 */
export function differenceOfProportions(pair: ProportionPair): ProportionDifference {
  const { x1, n1, x2, n2, confidence } = pair;
  if (n1 === 0 || n2 === 0) {
    return { difference: null, lower: null, upper: null, isSignificant: null, status: "undefined" };
  }
  const [p1, down1, up1] = distances(x1, n1, confidence);
  const [p2, down2, up2] = distances(x2, n2, confidence);
  const difference = p1 - p2;
  const lower = difference - Math.hypot(down1, up2);
  const upper = difference + Math.hypot(up1, down2);
  return { difference, lower, upper, isSignificant: lower > 0 || upper < 0, status: "ok" };
}

/** A proportion and how far its limits lie below and above it. */
function distances(x: number, n: number, confidence: number): [number, number, number] {
  const { lower, upper } = wilsonInterval(x, n, confidence);
  const p = x / n;
  return [p, p - (lower ?? p), (upper ?? p) - p];
}
