import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CompositeDomain } from "../../src/stats/composite-domain.ts";
import { compositeDomain } from "../../src/stats/composite-domain.ts";
import { compositeIndex } from "../../src/stats/composite-index.ts";
import { indexScenarios } from "../../src/stats/index-scenarios.ts";

type Values = readonly (number | null)[];

function domain(id: string, values: Values, weight = 1): CompositeDomain {
  const indicators = [{ code: id, direction: "higher-worse" as const, weight: 1, values }];
  return { id, weight, indicators };
}

const areas = ["a", "b", "c", "d", "e"];
const input = {
  areas,
  domains: [
    domain("work", [9, 14, 22, 11, 30], 2),
    domain("income", [18, 33, 25, 21, null], 2),
    domain("health", [null, null, 7, 3, null], 1),
  ],
};

describe("compositeIndex", () => {
  test("gives rank 1 to the most deprived area, and none under half of the weight", () => {
    const { areas: found } = compositeIndex(input);
    expect(found.map(({ rank }) => rank)).toEqual([4, 1, 2, 3, null]);
  });

  test("says why an area has no score, and which domains it lacks", () => {
    const { areas: found } = compositeIndex(input, { minWeightShare: 0.8 });
    expect(found.map(({ noScore }) => noScore)).toEqual([
      null,
      null,
      null,
      null,
      "too-few-domains",
    ]);
    expect(found[4]).toMatchObject({ score: null, rank: null, group: null });
    expect(found.map(({ missingDomains }) => missingDomains)).toEqual([
      ["health"],
      ["health"],
      [],
      [],
      ["income", "health"],
    ]);
  });

  test("takes weights as published without rescaling them", () => {
    const normalised = compositeIndex(input).areas[3]?.score ?? NaN;
    const published = compositeIndex(input, { weights: "as-published" }).areas[3]?.score ?? NaN;
    expect(published / normalised).toBeCloseTo(5, 12);
  });

  test("gives no groups to fewer areas than groups", () => {
    expect(compositeIndex(input).areas.map(({ group }) => group)).toEqual(areas.map(() => null));
    const halves = compositeIndex(input, { groups: 2 }).areas.map(({ group }) => group);
    expect(halves).toEqual([2, 1, 1, 2, null]);
  });

  test("turns a higher-better indicator round", () => {
    const values = [3, 5, 9];
    const ranksFor = (direction: "higher-better" | "higher-worse"): (number | null)[] =>
      compositeIndex({
        areas: ["a", "b", "c"],
        domains: [
          { id: "d", weight: 1, indicators: [{ code: "i", direction, weight: 1, values }] },
        ],
      }).areas.map(({ rank }) => rank);
    expect(ranksFor("higher-worse")).toEqual([3, 2, 1]);
    expect(ranksFor("higher-better")).toEqual([1, 2, 3]);
  });

  test("refuses a neutral indicator", () => {
    const indicators = [{ code: "age", direction: "neutral" as const, weight: 1, values: [1] }];
    const neutral = { areas: ["a"], domains: [{ id: "d", weight: 1, indicators }] };
    expect(() => compositeIndex(neutral)).toThrow("invalid direction of an index: neutral");
  });

  test("refuses a list that is shorter than the areas", () => {
    const short = { areas: ["a", "b"], domains: [domain("d", [1])] };
    expect(() => compositeIndex(short)).toThrow("missing value of an area: 1");
  });

  test("rescales domains to 1..100 for a geometric mean of scores that may be negative", () => {
    const options = { combine: "geometric", transform: "none" } as const;
    const { areas: found } = compositeIndex({ areas, domains: input.domains.slice(0, 2) }, options);
    expect(found[0]?.score).toBeCloseTo(1, 12);
    expect(found[4]?.score).toBeCloseTo(100, 10);
  });

  test("does not depend on the order of the areas", () => {
    const values = fc.array(fc.option(fc.double({ min: -50, max: 50, noNaN: true })), {
      minLength: 12,
      maxLength: 12,
    });
    fc.assert(
      fc.property(values, values, fc.integer({ min: 0, max: 11 }), (a, b, turn) => {
        const codes = a.map((_, i) => `a${String(i).padStart(2, "0")}`);
        const turned = <Item>(items: readonly Item[]): Item[] => [
          ...items.slice(turn),
          ...items.slice(0, turn),
        ];
        const once = compositeIndex({ areas: codes, domains: [domain("x", a), domain("y", b, 2)] });
        const again = compositeIndex({
          areas: turned(codes),
          domains: [domain("x", turned(a)), domain("y", turned(b), 2)],
        });
        expect(again.areas).toEqual(turned(once.areas));
      }),
    );
  });

  test("ranks alike after a constant is added to an indicator", () => {
    const values = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 5, maxLength: 30 });
    fc.assert(
      fc.property(values, fc.integer({ min: -500, max: 500 }), (own, constant) => {
        const codes = own.map((_, i) => `a${String(i).padStart(2, "0")}`);
        const ranks = (shifted: Values): (number | null)[] =>
          compositeIndex({ areas: codes, domains: [domain("x", shifted)] }).areas.map(
            (a) => a.rank,
          );
        expect(ranks(own.map((value) => value + constant))).toEqual(ranks(own));
      }),
    );
  });
});

describe("compositeDomain", () => {
  test("lists indicators that are equal everywhere", () => {
    expect(compositeDomain(domain("flat", [5, 5, null, 5])).constant).toEqual(["flat"]);
    expect(compositeDomain(domain("steep", [5, 6, null, 5])).constant).toEqual([]);
  });

  test("takes delivered ranks, of which 1 is the most deprived", () => {
    const delivered = { id: "d", weight: 1, indicators: [], ranks: [1, 3, null, 2] };
    const found = compositeDomain(delivered);
    expect(found.scores[0]).toBeCloseTo(100, 10);
    expect(found.ranks).toEqual([1, 3, null, 2]);
    expect(found.domainScores).toEqual([null, null, null, null]);
  });

  test("gives tied areas the place of the most deprived of them if asked to", () => {
    const delivered = { id: "d", weight: 1, indicators: [], ranks: [1, 1, 3] };
    expect(compositeDomain(delivered, { ties: "min" }).scores[1]).toBeCloseTo(100, 10);
    expect(compositeDomain(delivered, { ties: "mid" }).scores[1]).toBeLessThan(100);
  });

  test("drops an area that lacks a third of its indicators, keeps it where fewer are missing", () => {
    const values: readonly Values[] = [
      [1, 2, 3],
      [4, 6, null],
      [null, 8, null],
    ];
    const found = compositeDomain({
      id: "d",
      weight: 1,
      indicators: values.map((own, i) => ({
        code: `i${i}`,
        direction: "higher-worse",
        weight: 1,
        values: own,
      })),
    });
    expect(found.domainScores.map((score) => score === null)).toEqual([false, false, true]);
  });

  test("draws small areas to their parent only for the index, and only if asked to", () => {
    const counts = [
      { numerator: 0, denominator: 12, parent: "z" },
      { numerator: 80, denominator: 250, parent: "z" },
      { numerator: 30, denominator: 200, parent: "z" },
      { numerator: null, denominator: 9, parent: "z" },
    ];
    const indicator = {
      code: "i",
      direction: "higher-worse" as const,
      weight: 1,
      values: [0, 0.32, 0.15, null],
      counts,
    };
    const own = { id: "d", weight: 1, indicators: [indicator] };
    const raw = compositeDomain(own, { normalise: "minmax" }).domainScores;
    const shrunk = compositeDomain(own, { normalise: "minmax", shrink: true }).domainScores;
    expect(raw[2]).toBeCloseTo(0.15 / 0.32, 12);
    expect(shrunk[2]).not.toBeCloseTo(0.15 / 0.32, 2);
    expect(shrunk[3]).toBeNull();
  });

  test("winsorises before it normalises", () => {
    const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 100];
    const options = { normalise: "minmax", winsorise: 0.1 } as const;
    const found = compositeDomain(domain("d", values), options).domainScores;
    expect(found[8]).toBeCloseTo((9 - 1.9) / (18.1 - 1.9), 12);
  });
});

describe("indexScenarios", () => {
  test("recomputes the index in every other way, and without each domain", () => {
    const scenarios = indexScenarios(input);
    expect(scenarios.map(({ kind, choice }) => `${kind} ${choice}`)).toEqual([
      "normalise minmax",
      "normalise rank-normal",
      "combine geometric",
      "without-domain work",
      "without-domain income",
      "without-domain health",
    ]);
  });

  test("finds no shift where each domain is one indicator whose ranks alone count", () => {
    expect(indexScenarios(input)[0]?.meanShift).toBe(0);
  });

  test("finds the shift that leaving out a domain makes", () => {
    const opposed = {
      areas: ["a", "b", "c"],
      domains: [domain("x", [1, 2, 3], 2), domain("y", [3, 2, 1], 1)],
    };
    const without = indexScenarios(opposed).find(({ choice }) => choice === "x");
    expect(without?.meanShift).toBeCloseTo(4 / 3, 12);
  });
});
