import type { GroupedSquares } from "./grouped-squares.ts";
import { groupedSquares, squaresBetween } from "./grouped-squares.ts";

/** Two partitions are as good as each other within this share of their squares. */
const TIE = 1e-12;

/**
 * Computes the upper bounds of the k classes with the least squares within classes: Fisher's (1958)
 * exact optimum, by dynamic programming with divide and conquer over the distinct values (Wang and
 * Song 2011). Fewer distinct values than k make as many classes. Of partitions that tie, the one
 * with the smallest first bound is taken, then the smallest second. None: none.
 *
 *     naturalBreaks([1, 2, 3], 2)
 *     // [1, 3]
 */
export function naturalBreaks(values: ArrayLike<number>, k: number): number[] {
  const groups = groupedSquares(values);
  const n = groups.values.length;
  const classes = Math.min(k, n);
  const bounds: number[] = [];
  const costs = tailCosts(groups, classes);
  for (let start = 0, left = classes; left > 0; left--) {
    const end = left === 1 ? n : firstEnd(groups, start, costs[left - 1] ?? new Float64Array());
    bounds.push(groups.values[end - 1] ?? NaN);
    start = end;
  }
  return bounds;
}

/**
 * The least squares of the values from each start to the end, in 1, 2, … classes: `costs[j][start]`
 * of j classes. Built from the end, so that the bounds can be read from the front, where ties are
 * decided.
 */
function tailCosts(groups: GroupedSquares, classes: number): Float64Array[] {
  const n = groups.values.length;
  const costs = [new Float64Array()];
  if (classes < 2) return costs;
  costs.push(groups.values.map((_, start) => squaresBetween(groups, start, n)));
  for (let j = 2; j < classes; j++) {
    const next = costs[j - 1] ?? new Float64Array();
    const cost = new Float64Array(n);
    fillCosts({ groups, next, cost }, [0, n - j + 1], [1, n - j + 2]);
    costs.push(cost);
  }
  return costs;
}

interface Layer {
  readonly groups: GroupedSquares;
  readonly next: Float64Array;
  readonly cost: Float64Array;
}

type Span = readonly [from: number, to: number];

/** Fills the costs of `starts`, whose best ends lie in `ends`: the best end never falls with the start. */
function fillCosts(layer: Layer, starts: Span, ends: Span): void {
  const [from, to] = starts;
  if (from >= to) return;
  const { groups, next, cost } = layer;
  const middle = (from + to) >>> 1;
  let best = Infinity;
  let bestEnd = ends[0];
  for (let end = Math.max(ends[0], middle + 1); end < ends[1]; end++) {
    const first = squaresBetween(groups, middle, end);
    // The squares of the first class only grow with its end.
    if (first >= best) break;
    const candidate = first + (next[end] as number);
    if (candidate < best) {
      best = candidate;
      bestEnd = end;
    }
  }
  cost[middle] = best;
  fillCosts(layer, [from, middle], [ends[0], bestEnd + 1]);
  fillCosts(layer, [middle + 1, to], [bestEnd, ends[1]]);
}

/** Where the first class ends: at the first place that costs no more than the best. */
function firstEnd(groups: GroupedSquares, start: number, next: Float64Array): number {
  const costs = next.map((cost, end) =>
    end > start && end < groups.values.length
      ? squaresBetween(groups, start, end) + cost
      : Infinity,
  );
  const limit = costs.reduce((least, cost) => (cost < least ? cost : least), Infinity) * (1 + TIE);
  return costs.findIndex((cost) => cost <= limit);
}
