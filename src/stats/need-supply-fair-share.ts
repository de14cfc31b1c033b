import { dissimilarity } from "./dissimilarity.ts";
import { largestRemainder } from "./largest-remainder.ts";

/** Input of `needSupplyFairShare`; lists are parallel to the areas. */
export interface FairShareInput {
  readonly totalSupply: number;
  readonly needCount: readonly (number | null)[];
  readonly supply: readonly (number | null)[];
  /** Whole units that every area with a need figure gets first. */
  readonly floor?: number;
}

/** A supply shared by need: `gap` below 0 is short of it; lists are parallel to the areas. */
export interface FairShare {
  readonly target: readonly (number | null)[];
  readonly gap: readonly (number | null)[];
  readonly integerTarget: readonly (number | null)[];
  /** Share of the supply that would have to move; null where there is nothing to share. */
  readonly mismatch: number | null;
}

/**
 * Shares a supply among areas in proportion to their people in need; whole numbers by largest
 * remainder. An area without a need figure gets no target, and no need at all gives nobody one. It
 * is arithmetic, not a policy: print the need measure used. A floor above what there is to share
 * counts as none.
 *
 *     needSupplyFairShare({ totalSupply: 30, needCount: [400, 200], supply: [10, 20] }).gap
 *     // [-10, 10]
 */
export function needSupplyFairShare(input: FairShareInput): FairShare {
  const { totalSupply, needCount, supply, floor = 0 } = input;
  const known = needCount.filter((need) => need !== null);
  const all = known.reduce((sum, need) => sum + need, 0);
  const base = floor * known.length > totalSupply ? 0 : floor;
  const rest = totalSupply - base * known.length;
  const whole = largestRemainder(known, rest).values();
  const target = needCount.map((need) =>
    need === null || all === 0 ? null : base + (rest * need) / all,
  );
  return {
    target,
    gap: target.map((share, area) => {
      const own = supply[area] ?? null;
      return share === null || own === null ? null : own - share;
    }),
    integerTarget: needCount.map((need) => {
      const units = need === null ? null : (whole.next().value ?? 0);
      return units === null || all === 0 ? null : base + units;
    }),
    mismatch: dissimilarity(supply, needCount),
  };
}
