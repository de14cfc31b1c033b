/**
 * Blanks both sides of every area in which one is missing, so that only complete pairs are ranked,
 * broken into classes and counted.
 *
 *     needSupplyPairs([10, null], [1, 2])
 *     // { need: [10, null], supply: [1, null], count: 1 }
 */
export function needSupplyPairs(
  need: readonly (number | null)[],
  supply: readonly (number | null)[],
): NeedSupplyPairs {
  const isComplete = need.map((value, area) => value !== null && typeof supply[area] === "number");
  const kept = (values: readonly (number | null)[]): (number | null)[] =>
    isComplete.map((complete, area) => (complete ? (values[area] ?? null) : null));
  return { need: kept(need), supply: kept(supply), count: isComplete.filter(Boolean).length };
}

/** Need and supply of the areas that have both; `count` says how many. */
export interface NeedSupplyPairs {
  readonly need: readonly (number | null)[];
  readonly supply: readonly (number | null)[];
  readonly count: number;
}
