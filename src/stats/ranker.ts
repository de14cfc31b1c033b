import { canon } from "./canon.ts";

/**
 * Makes a function that ranks `n` scores again and again, 1 = highest, ties (equal at 12 digits)
 * sharing the smallest rank, for about the price of one sort of numbers a call. The list that it
 * gives is written anew at every call.
 *
 *     ranker(3)(Float64Array.of(7, 9, 9))
 *     // [3, 1, 1]
 */
export function ranker(n: number): (scores: Float64Array) => Uint32Array {
  const slots = 2 ** Math.ceil(Math.log2(Math.max(n, 2)));
  const packed = new Float64Array(n);
  const order = new Uint32Array(n);
  const ranks = new Uint32Array(n);
  return (scores) => {
    pack(scores, packed, slots);
    packed.sort();
    for (let i = 0; i < n; i += 1) {
      const key = packed[i] ?? 0;
      order[i] = key - Math.floor(key / slots) * slots;
    }
    settle(order, scores);
    return rankInOrder(order, scores, ranks);
  };
}

/**
 * Writes each score, counted down from the highest in steps that fit beside the area's number, into
 * one double: sorting bare doubles is several times as fast as sorting with a comparison.
 */
function pack(scores: Float64Array, packed: Float64Array, slots: number): void {
  let [lowest, highest] = [Infinity, -Infinity];
  for (const score of scores) {
    if (score < lowest) lowest = score;
    if (score > highest) highest = score;
  }
  const [range, steps] = [highest - lowest || 1, 2 ** 52 / slots];
  for (let i = 0; i < packed.length; i += 1) {
    packed[i] = Math.floor(((highest - (scores[i] ?? 0)) / range) * steps) * slots + i;
  }
}

/** Puts right, by insertion, the few neighbours that fell into one step. */
function settle(order: Uint32Array, scores: Float64Array): void {
  for (let i = 1; i < order.length; i += 1) {
    const moving = order[i] ?? 0;
    const score = scores[moving] ?? 0;
    let place = i;
    while (place > 0 && (scores[order[place - 1] ?? 0] ?? 0) < score) {
      order[place] = order[place - 1] ?? 0;
      place -= 1;
    }
    order[place] = moving;
  }
}

function rankInOrder(order: Uint32Array, scores: Float64Array, ranks: Uint32Array): Uint32Array {
  let before = NaN;
  let rank = 0;
  for (let place = 0; place < order.length; place += 1) {
    const area = order[place] ?? 0;
    const score = scores[area] ?? 0;
    if (!isTie(before, score)) rank = place + 1;
    ranks[area] = rank;
    before = score;
  }
  return ranks;
}

function isTie(a: number, b: number): boolean {
  // Numbers that are equal at 12 digits differ by less than one part in 10^11: only then is `canon`,
  // which is slow, worth asking.
  return Math.abs(a - b) <= 1.1e-11 * Math.abs(a) && canon(a) === canon(b);
}
