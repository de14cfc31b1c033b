import { canon } from "./canon.ts";
import { needSupplyPairs } from "./need-supply-pairs.ts";
import { quantile } from "./quantile.ts";
import { spread } from "./spread.ts";

type Level = "high" | "low";

/** One of four types; "high-need/low-supply" is the priority. */
export type NeedSupplyType = `${Level}-need/${Level}-supply`;

/** Where high begins: at the median or mean of the complete pairs, or at values given. */
export type NeedSupplyCut = "median" | "mean" | { readonly need: number; readonly supply: number };

/**
 * Sorts areas into four types by need and supply: strictly above the cut is high. Areas without
 * either side have no type (null) and do not move the cut.
 *
 *     needSupplyTypology([10, 20], [1, null], { need: 15, supply: 1 })
 *     // ["low-need/low-supply", null]
 */
export function needSupplyTypology(
  need: readonly (number | null)[],
  supply: readonly (number | null)[],
  cut: NeedSupplyCut = "median",
): (NeedSupplyType | null)[] {
  const pairs = needSupplyPairs(need, supply);
  const needCut = typeof cut === "string" ? middle(pairs.need, cut) : cut.need;
  const supplyCut = typeof cut === "string" ? middle(pairs.supply, cut) : cut.supply;
  return pairs.need.map((ownNeed, area): NeedSupplyType | null => {
    const ownSupply = pairs.supply[area] ?? null;
    if (ownNeed === null || ownSupply === null) return null;
    return `${level(ownNeed, needCut)}-need/${level(ownSupply, supplyCut)}-supply`;
  });
}

function middle(values: readonly (number | null)[], cut: "median" | "mean"): number {
  return (cut === "median" ? quantile(values, 0.5) : spread(values)?.mean) ?? 0;
}

function level(value: number, cut: number): Level {
  return canon(value) > canon(cut) ? "high" : "low";
}
