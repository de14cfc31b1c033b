import type { Neighbours } from "./known-neighbours.ts";
import { knownNeighbours } from "./known-neighbours.ts";
import { normalCdf } from "./normal.ts";
import { spread } from "./spread.ts";

/** Global Moran's I with its moments; `s0`, `s1`, `s2` are Cliff and Ord's sums of weights. */
export interface Moran {
  readonly i: number;
  readonly expected: number;
  readonly s0: number;
  readonly s1: number;
  readonly s2: number;
  readonly varianceNormal: number;
  readonly varianceRandom: number;
  readonly z: number;
  /** Two-sided, under randomisation. */
  readonly p: number;
}

/**
 * Tells whether neighbours are alike (above the expected -1/(n - 1)) or unlike: Moran's I with
 * row-standardised weights and the randomisation variance of Cliff and Ord (1981). Areas without data
 * are taken out, also as neighbours; islands stay in the mean and in n. All equal, no two neighbours,
 * or under 4 areas give null. Ask it of 10 areas at least.
 *
 *     moran([1, 9, 1, 9], [[1], [0, 2], [1, 3], [2]])?.i
 *     // -1
 */
export function moran(values: readonly (number | null)[], neighbours: Neighbours): Moran | null {
  const known = spread(values);
  const links = knownNeighbours(values, neighbours);
  const s0 = links.filter((others) => others.length > 0).length;
  if (known === undefined || known.deviation === 0 || known.count < 4 || s0 === 0) return null;
  const { mean, deviation, count: n } = known;
  const z = values.map((value) => (value === null ? 0 : (value - mean) / deviation));
  let product = 0;
  for (const [area, others] of links.entries()) {
    for (const other of others) product += ((z[area] ?? 0) * (z[other] ?? 0)) / others.length;
  }
  const expected = -1 / (n - 1);
  const sums = { n, s0, ...weightSums(links) };
  const kurtosis = z.reduce((sum, score) => sum + score ** 4, 0) / n;
  const i = product / s0;
  const varianceRandom = randomVariance(sums, kurtosis) - expected ** 2;
  const score = (i - expected) / Math.sqrt(varianceRandom);
  return {
    i,
    expected,
    s0,
    s1: sums.s1,
    s2: sums.s2,
    varianceNormal: normalVariance(sums) - expected ** 2,
    varianceRandom,
    z: score,
    p: 2 * normalCdf(-Math.abs(score)),
  };
}

interface WeightSums {
  readonly n: number;
  readonly s0: number;
  readonly s1: number;
  readonly s2: number;
}

function weightSums(links: Neighbours): Pick<WeightSums, "s1" | "s2"> {
  const columns = links.map(() => 0);
  let s1 = 0;
  for (const [area, others] of links.entries()) {
    for (const other of others) {
      const weight = 1 / others.length;
      const back = links[other] ?? [];
      const returned = back.includes(area) ? 1 / back.length : 0;
      columns[other] = (columns[other] ?? 0) + weight;
      // A pair linked both ways comes by twice; one linked one way would be met from one side only.
      s1 += (weight + returned) ** 2 / (returned === 0 ? 1 : 2);
    }
  }
  const rows = links.map((others) => Math.min(1, others.length));
  const s2 = rows.reduce((sum: number, row, area) => sum + (row + (columns[area] ?? 0)) ** 2, 0);
  return { s1, s2 };
}

function normalVariance({ n, s0, s1, s2 }: WeightSums): number {
  return (n ** 2 * s1 - n * s2 + 3 * s0 ** 2) / ((n ** 2 - 1) * s0 ** 2);
}

function randomVariance({ n, s0, s1, s2 }: WeightSums, kurtosis: number): number {
  const above = n * ((n ** 2 - 3 * n + 3) * s1 - n * s2 + 3 * s0 ** 2);
  const below = kurtosis * ((n ** 2 - n) * s1 - 2 * n * s2 + 6 * s0 ** 2);
  return (above - below) / ((n - 1) * (n - 2) * (n - 3) * s0 ** 2);
}
