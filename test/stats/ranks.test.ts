import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { DIRECTIONS } from "../../src/model/indicator.ts";
import { competitionRanks } from "../../src/stats/competition-ranks.ts";
import { midRanks } from "../../src/stats/mid-ranks.ts";
import { quantileGroups } from "../../src/stats/quantile-group.ts";
import { rankPercentiles } from "../../src/stats/rank-percentile.ts";

const distinct = fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 50 });
const tied = fc.array(fc.option(fc.integer({ min: 0, max: 9 })), { maxLength: 50 });
const direction = fc.constantFrom(...DIRECTIONS);
const sum = (ranks: readonly (number | null)[]) =>
  ranks.reduce<number>((all, rank) => all + (rank ?? 0), 0);

describe("ranks", () => {
  test("sum to N(N+1)/2 without ties", () => {
    fc.assert(
      fc.property(distinct, direction, (values, chosen) => {
        const n = values.length;
        expect(sum(competitionRanks(values, chosen))).toBe((n * (n + 1)) / 2);
      }),
    );
  });

  test("sum to N(N+1)/2 with ties at mid-ranks", () => {
    fc.assert(
      fc.property(tied, (values) => {
        const n = values.filter((value) => value !== null).length;
        expect(sum(midRanks(values))).toBe((n * (n + 1)) / 2);
      }),
    );
  });

  test("are one more than the number of areas that are worse", () => {
    fc.assert(
      fc.property(tied, (values) => {
        const worse = (value: number) =>
          values.filter((other) => other !== null && other > value).length;
        expect(competitionRanks(values, "higher-worse")).toEqual(
          values.map((value) => (value === null ? null : worse(value) + 1)),
        );
      }),
    );
  });

  test("turn round with the direction", () => {
    fc.assert(
      fc.property(distinct, (values) => {
        const worst = competitionRanks(values, "higher-worse");
        const best = competitionRanks(values, "higher-better");
        expect(worst.map((rank) => values.length + 1 - (rank ?? 0))).toEqual(best);
      }),
    );
  });

  test("do not depend on the order of the areas", () => {
    fc.assert(
      fc.property(tied, direction, (values, chosen) => {
        const ranks = competitionRanks(values, chosen);
        expect(competitionRanks(values.toReversed(), chosen)).toEqual(ranks.toReversed());
      }),
    );
  });

  test("do not change when a constant is added", () => {
    fc.assert(
      fc.property(tied, direction, (values, chosen) => {
        const moved = values.map((value) => (value === null ? null : value + 1000));
        expect(competitionRanks(moved, chosen)).toEqual(competitionRanks(values, chosen));
      }),
    );
  });
});

test("floating noise does not break a tie, nor a negative zero", () => {
  expect(competitionRanks([0.1 + 0.2, 0.3], "higher-worse")).toEqual([1, 1]);
  expect(competitionRanks([-0, 0], "higher-better")).toEqual([1, 1]);
});

test("a neutral indicator ranks from the highest", () => {
  expect(competitionRanks([1, 3, 2], "neutral")).toEqual([3, 1, 2]);
});

test("nothing has no rank, a missing value has none either", () => {
  expect(competitionRanks([], "neutral")).toEqual([]);
  expect(midRanks([null, 5])).toEqual([null, 1]);
  expect(rankPercentiles([null, 5], "higher-worse")).toEqual([null, null]);
});

test("the worst of distinct areas is worse off than all others, the best than none", () => {
  expect(rankPercentiles([1, 2, 3], "higher-better")).toEqual([100, 50, 0]);
  expect(rankPercentiles([1, 2, 3], "neutral")).toEqual([0, 50, 100]);
});

describe("quantile groups", () => {
  test("do not exist for fewer areas than groups", () => {
    const chosen = { groups: 5, direction: "higher-worse" } as const;
    expect(quantileGroups([4, 3, 2, 1, null], chosen)).toEqual([null, null, null, null, null]);
  });

  test("never fall as the rank grows, and stay from 1 to the number of groups", () => {
    const groups = fc.integer({ min: 2, max: 10 });
    fc.assert(
      fc.property(tied, groups, direction, (values, q, chosen) => {
        const ranks = competitionRanks(values, chosen);
        const found = quantileGroups(values, { groups: q, direction: chosen });
        const pairs = ranks
          .map((rank, i) => [rank, found[i] ?? null] as const)
          .filter((pair): pair is [number, number] => pair[1] !== null)
          .sort((a, b) => a[0] - b[0]);
        const inOrder = pairs.map(([, group]) => group);
        expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
        expect(inOrder.every((group) => group >= 1 && group <= q)).toBe(true);
      }),
    );
  });
});
