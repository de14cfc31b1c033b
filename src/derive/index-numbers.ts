import type { IndexResult } from "../model/composite-index.ts";

/** What an index says of all its areas together, and of each: numbers. The rest is declared. */
export const INDEX_NUMBERS = ["areas", "meanShift", "scenarios", "pockets"] as const;

/** Gives what is declared of an index. */
export function declaredIndex(
  index: IndexResult,
): Omit<IndexResult, (typeof INDEX_NUMBERS)[number]> {
  const {
    areas: _areas,
    meanShift: _shift,
    scenarios: _scenarios,
    pockets: _pockets,
    ...declared
  } = index;
  return declared;
}
