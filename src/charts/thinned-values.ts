import { remembered } from "../derive/remembered.ts";

/** So many values may be drawn one by one. */
export const MANY_VALUES = 150;

/** As many ticks as a strip has room for, each with a gap beside it, less one. */
const SLOTS = 126;

/**
 * Gives values by which very many may be drawn: rising, the lowest and the highest as they are, and
 * between them one for each slot of the range in which any value lies. Up to 150 values are given as
 * they are.
 */
export const thinnedValues = remembered((values: readonly number[]): readonly number[] => {
  if (values.length <= MANY_VALUES) return values;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const slotOf = (value: number) => Math.round((SLOTS * (value - low)) / (high - low || 1));
  const taken = [...new Set(values.map(slotOf))].toSorted((a, b) => a - b);
  return taken.map((slot) => (slot === SLOTS ? high : low + ((high - low) * slot) / SLOTS));
});
