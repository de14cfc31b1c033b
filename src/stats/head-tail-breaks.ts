import { canon } from "./canon.ts";
import { extentOf } from "./extent-of.ts";
import { mean } from "./moments.ts";

export interface HeadTailOptions {
  /** Largest share of the head that is split again; null: no limit. */
  readonly headLimit?: number | null;
  readonly maxClasses?: number;
}

/**
 * Computes class bounds of a heavy-tailed distribution: splits at the mean, and splits the head, the
 * values above it, again while it is at most `headLimit` of what was split (Jiang 2013). The split
 * that ends it is kept. All equal: one class; none: none.
 *
 *     headTailBreaks([1, 1, 1, 1, 2, 2, 2, 3, 3, 5, 8, 13, 40, 100])
 *     // [13, 70, 100]
 */
export function headTailBreaks(
  values: readonly number[],
  { headLimit = 0.4, maxClasses = Infinity }: HeadTailOptions = {},
): number[] {
  const extent = extentOf(values);
  if (extent === null) return [];
  const cuts: number[] = [];
  let head = values.map(canon);
  let share = 0;
  while (cuts.length < maxClasses - 1 && (headLimit === null || share <= headLimit)) {
    const cut = mean(head) ?? 0;
    const next = head.filter((value) => value > canon(cut));
    if (next.length === 0) break;
    cuts.push(cut);
    share = next.length / head.length;
    head = next;
  }
  return [...cuts, extent[1]];
}
