/** Two ways to do the same work. `limit` is the most that ours may take, as a share of the other. */
export interface Benchmark {
  readonly name: string;
  readonly ours: () => unknown;
  readonly against: () => unknown;
  readonly limit: number;
}

/** What pairs of runs showed: times are medians in milliseconds, ratios are of ours to the other. */
export interface PairedRatio {
  readonly ratio: number;
  readonly least: number;
  readonly most: number;
  readonly oursMs: number;
  readonly againstMs: number;
}

/** How long to measure; the clock is a parameter so that the arithmetic can be tested. */
export interface Effort {
  readonly pairCount?: number;
  /** Work shorter than this is repeated until it takes as long. */
  readonly leastMs?: number;
  readonly now?: () => number;
}

/**
 * Compares two ways of doing the same in pairs of runs, each pair beginning with the other one, and
 * takes the median of the pairs' ratios: a machine that is busy for a while slows both of a pair.
 */
export function pairedRatio(
  { ours, against }: Pick<Benchmark, "ours" | "against">,
  { pairCount = 15, leastMs = 50, now = () => performance.now() }: Effort = {},
): PairedRatio {
  const time = (work: () => unknown, times: number): number => {
    const start = now();
    for (let i = 0; i < times; i += 1) work();
    return (now() - start) / times;
  };
  // The first run of each also warms it up.
  const [oursTimes, againstTimes] = [ours, against].map((work) =>
    Math.max(1, Math.ceil(leastMs / Math.max(time(work, 1), 1e-3))),
  ) as [number, number];
  const pairs = Array.from({ length: pairCount }, (_, i) => {
    if (i % 2 === 0) return { our: time(ours, oursTimes), other: time(against, againstTimes) };
    const other = time(against, againstTimes);
    return { our: time(ours, oursTimes), other };
  });
  const ratios = pairs.map(({ our, other }) => our / other);
  return {
    ratio: medianOf(ratios),
    least: Math.min(...ratios),
    most: Math.max(...ratios),
    oursMs: medianOf(pairs.map(({ our }) => our)),
    againstMs: medianOf(pairs.map(({ other }) => other)),
  };
}

/** Takes the middle value, of an even number the mean of the two in the middle. */
function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [below = NaN, above = NaN] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.floor(sorted.length / 2)],
  ];
  return (below + above) / 2;
}
