import { canon } from "./canon.ts";
import { extentOf } from "./extent-of.ts";

interface Step {
  readonly size: number;
  /** Number of steps from 0 to where the first class begins. */
  readonly start: number;
  readonly count: number;
}

/**
 * Computes class bounds at round numbers: multiples of a step 1, 2, 2.5 or 5 times a power of ten, the
 * one that makes the number of classes nearest to k; of two as near, the fewer classes (method.md
 * 10). The last bound may exceed the maximum. No step needs more than `decimals`. All equal: one
 * class; none: none.
 *
 *     prettyBreaks([4.2, 31, 58.3], 5)
 *     // [10, 20, 30, 40, 50, 60]
 */
export function prettyBreaks(values: readonly number[], k: number, decimals = 300): number[] {
  const extent = extentOf(values);
  if (extent === null) return [];
  const [minimum, maximum] = extent;
  if (canon(minimum) === canon(maximum)) return [maximum];
  const [step] = stepSizes((maximum - minimum) / k, decimals)
    .map((size) => stepOf(size, minimum, maximum))
    .sort((a, b) => distance(a, k) - distance(b, k) || a.count - b.count || a.size - b.size);
  if (step === undefined) return [maximum];
  return Array.from({ length: step.count }, (_, i) => canon((step.start + i + 1) * step.size));
}

function stepSizes(wanted: number, decimals: number): number[] {
  const power = Math.floor(Math.log10(wanted));
  const sizes = [power - 1, power, power + 1].flatMap((exponent) =>
    [1, 2, 2.5, 5].map((digit) => Number(`${digit}e${exponent}`)),
  );
  const printable = sizes.filter((size) => Number.isInteger(canon(size * 10 ** decimals)));
  return printable.length > 0 ? printable : [Number(`1e${-decimals}`)];
}

function stepOf(size: number, minimum: number, maximum: number): Step {
  const start = Math.floor(canon(minimum / size));
  return { size, start, count: Math.ceil(canon(maximum / size)) - start };
}

function distance(step: Step, k: number): number {
  return Math.abs(step.count - k);
}
