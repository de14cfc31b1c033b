import { criticalZ } from "./normal.ts";

/**
 * Gives the value that chi-square with one degree of freedom exceeds with probability 1 - p: the
 * square of the two-sided normal quantile.
 *
 *     chiSquareThreshold(0.998)
 *     // 9.54953570608
 */
export function chiSquareThreshold(p: number): number {
  return criticalZ(p) ** 2;
}
