import { canon } from "./canon.ts";

/** The share of false discoveries that every test of many admits (method.md 7 and 18). */
export const FALSE_DISCOVERY_RATE = 0.05;

/** Which tests are rejected, and each p value adjusted, in the order of the p values given. */
export interface FalseDiscoveryControl {
  readonly reject: readonly boolean[];
  readonly adjusted: readonly number[];
}

/**
 * Controls the false discovery rate at q by the step-up rule of Benjamini and Hochberg (1995). The
 * adjusted values are those of R's `p.adjust(p, "BH")`.
 *
 *     benjaminiHochberg([0.01, 0.04, 0.5], 0.05)
 *     // { reject: [true, false, false], adjusted: [0.03, 0.06, 0.5] }
 */
export function benjaminiHochberg(p: readonly number[], q: number): FalseDiscoveryControl {
  const fromLargest = p.map((value, i) => ({ value, i })).sort((a, b) => b.value - a.value);
  const adjusted = new Array<number>(p.length).fill(1);
  let smallest = 1;
  for (const [place, { value, i }] of fromLargest.entries()) {
    smallest = Math.min(smallest, value * (p.length / (p.length - place)));
    adjusted[i] = smallest;
  }
  return { reject: adjusted.map((value) => canon(value) <= canon(q)), adjusted };
}
