import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { combineDomains } from "../../src/stats/combine-domains.ts";
import { competitionRanks } from "../../src/stats/competition-ranks.ts";
import { quantile } from "../../src/stats/quantile.ts";
import { mulberry32 } from "../../src/stats/random.ts";
import { rankIntervals } from "../../src/stats/rank-intervals.ts";
import { rankShift } from "../../src/stats/rank-shift.ts";
import { ranker } from "../../src/stats/ranker.ts";

const scores = fc.array(
  fc.oneof(
    fc.double({ min: -100, max: 100, noNaN: true }),
    fc.constantFrom(0, 0.3, 0.1 + 0.2, 50, 50 + 1e-13, 1e-9, 1.00000000001e-9),
  ),
  { minLength: 1, maxLength: 60 },
);

describe("ranker", () => {
  test("ranks as the plain competition ranks do, ties and all", () => {
    fc.assert(
      fc.property(scores, (values) => {
        const fast = [...ranker(values.length)(Float64Array.from(values))];
        expect(fast).toEqual(competitionRanks(values, "higher-worse"));
      }),
    );
  });

  test("ranks anew at every call", () => {
    const rank = ranker(3);
    expect([...rank(Float64Array.of(1, 2, 3))]).toEqual([3, 2, 1]);
    expect([...rank(Float64Array.of(5, 5, 5))]).toEqual([1, 1, 1]);
  });
});

/** The same in plain words, without a thought of speed. */
function plainIntervals(
  domains: readonly { weight: number; scores: (number | null)[] }[],
  replications: number,
): unknown {
  const random = mulberry32(42);
  const rank = competitionRanks(combineDomains(domains), "higher-worse");
  const draws = Array.from({ length: replications }, () => {
    const noisy = domains.map((own) => ({ ...own, weight: own.weight * (0.75 + 0.5 * random()) }));
    return competitionRanks(
      combineDomains(noisy, { minWeightShare: 0 }).map((score, i) =>
        rank[i] === null ? null : score,
      ),
      "higher-worse",
    );
  });
  const percentile = (p: number): (number | null)[] =>
    rank.map((_, i) =>
      quantile(
        draws.map((ranks) => ranks[i] ?? null),
        p,
      ),
    );
  const shifts = draws.map((ranks) => rankShift(rank, ranks) ?? 0);
  const meanShift = shifts.reduce((sum, shift) => sum + shift, 0) / replications;
  return {
    rank,
    lower: percentile(0.05),
    median: percentile(0.5),
    upper: percentile(0.95),
    meanShift,
  };
}

describe("rankIntervals", () => {
  const domains = [
    { weight: 2, scores: [92, 70, 15, 40, 55, 8, null, 30] },
    { weight: 2, scores: [20, 66, 88, 35, 50, 12, null, null] },
    { weight: 1, scores: [45, 10, 60, 95, 52, 30, 77, 5] },
  ];

  test("agrees with the plain computation where domains are missing", () => {
    const found = rankIntervals(domains, { replications: 200 });
    const plain = plainIntervals(domains, 200) as { meanShift: number };
    expect(found).toEqual({ ...plain, meanShift: expect.closeTo(plain.meanShift, 12) as number });
  });

  test("gives no rank to an area without a score", () => {
    const found = rankIntervals(domains, { replications: 50 });
    expect([found?.rank[6], found?.lower[6], found?.upper[6]]).toEqual([null, null, null]);
  });

  test("has intervals that hold their median, and no interval without noise", () => {
    const exact = rankIntervals(domains, { replications: 20, noise: 0 });
    expect(exact?.lower).toEqual(exact?.upper);
    expect(exact?.meanShift).toBe(0);
  });

  test("follows the geometric mean too", () => {
    const geometric = rankIntervals(domains, { combine: "geometric", replications: 20, noise: 0 });
    const expected = competitionRanks(combineDomains(domains, { combine: "geometric" }), "neutral");
    expect(geometric?.median).toEqual(expected);
  });

  test("says nothing about fewer than five areas", () => {
    expect(rankIntervals([{ weight: 1, scores: [1, 2, 3, 4, null] }])).toBeNull();
  });
});
