import { canon } from "./canon.ts";
import { roundHalfAway } from "./round-half-away.ts";

/**
 * Rounds shares so that they sum to the total: the method of the largest remainder, ties to the
 * larger share, then to the first (method.md 12 and 15). For lists of shares only, never for
 * independent percentages. Shares that sum to 0 stay 0.
 *
 *     largestRemainder([1, 1, 1], 100)
 *     // [34, 33, 33]
 */
export function largestRemainder(shares: readonly number[], total: number, decimals = 0): number[] {
  const sum = shares.reduce((all, share) => all + share, 0);
  if (sum === 0) return shares.map(() => 0);
  const units = Math.round(total * 10 ** decimals);
  const exact = shares.map((share) => canon((share / sum) * units));
  const whole = exact.map(Math.floor);
  const left = units - whole.reduce((all, count) => all + count, 0);
  const remainder = (i: number): number => canon((exact[i] ?? 0) - (whole[i] ?? 0));
  const raised = new Set(
    [...shares.keys()]
      .sort((a, b) => remainder(b) - remainder(a) || (shares[b] ?? 0) - (shares[a] ?? 0) || a - b)
      .slice(0, left),
  );
  return whole.map((count, i) =>
    roundHalfAway((count + Number(raised.has(i))) / 10 ** decimals, decimals),
  );
}
