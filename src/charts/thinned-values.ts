import { remembered } from "../derive/remembered.ts";

/** So many values may be drawn one by one. */
export const MANY_VALUES = 150;

/** Values of one slot of the range are drawn in one place: finer than a pixel of the widest strip. */
const SLOTS = 1000;

/**
 * Gives values by which very many may be drawn: rising, the lowest and the highest among them, and one
 * at most of each thousandth of the range. Up to 150 values are given as they are.
 */
export const thinnedValues = remembered((values: readonly number[]): readonly number[] => {
  if (values.length <= MANY_VALUES) return values;
  const sorted = values.toSorted((a, b) => a - b);
  const [low = 0, high = 0] = [sorted[0], sorted.at(-1)];
  const slotOf = (value: number) => Math.floor((SLOTS * (value - low)) / (high - low || 1));
  const kept = sorted.filter(
    (value, i) => i === 0 || slotOf(value) !== slotOf(sorted[i - 1] ?? low),
  );
  return kept.at(-1) === high ? kept : [...kept, high];
});
