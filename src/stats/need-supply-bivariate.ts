import { canon } from "./canon.ts";
import { needSupplyPairs } from "./need-supply-pairs.ts";
import { present } from "./present.ts";
import { quantileBreaks } from "./quantile-breaks.ts";

/** Classes of need and supply for a bivariate map; upper bounds are closed. */
export interface BivariateClasses {
  readonly needUpper: readonly number[];
  readonly supplyUpper: readonly number[];
  /** Class of need times k plus class of supply; null without either side. */
  readonly cell: readonly (number | null)[];
  /** How many areas a cell holds: `counts[need class][supply class]`, always k by k. */
  readonly counts: readonly (readonly number[])[];
}

/**
 * Crosses k classes of need with k of supply, both by quantiles of the complete pairs, class 0 = low.
 * With k = 3 cell 6 is the priority: high need, low supply. Equal bounds collapse into one class.
 *
 *     needSupplyBivariate([1, 1, 1, null], [1, 2, 3, 4]).cell
 *     // [0, 1, 2, null]
 */
export function needSupplyBivariate(
  need: readonly (number | null)[],
  supply: readonly (number | null)[],
  k = 3,
): BivariateClasses {
  const pairs = needSupplyPairs(need, supply);
  const needUpper = quantileBreaks(present(pairs.need), k).map(canon);
  const supplyUpper = quantileBreaks(present(pairs.supply), k).map(canon);
  const counts = Array.from({ length: k }, () => new Array<number>(k).fill(0));
  const cell = pairs.need.map((ownNeed, area) => {
    const ownSupply = pairs.supply[area] ?? null;
    if (ownNeed === null || ownSupply === null) return null;
    const [row, column] = [classOf(ownNeed, needUpper), classOf(ownSupply, supplyUpper)];
    const line = counts[row];
    if (line !== undefined) line[column] = (line[column] ?? 0) + 1;
    return row * k + column;
  });
  return { needUpper, supplyUpper, cell, counts };
}

function classOf(value: number, upper: readonly number[]): number {
  return upper.findIndex((bound) => canon(value) <= bound);
}
