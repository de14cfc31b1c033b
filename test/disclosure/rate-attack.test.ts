import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Atlas } from "../../src/model/atlas.ts";
import type { Observation } from "../../src/model/observation.ts";
import type { AtlasSketch } from "./atlas-of.ts";
import { protect } from "../../src/disclosure/protect.ts";
import { atlasOf } from "./atlas-of.ts";
import { canBe } from "./attacker.ts";
import { K } from "./random-tables.ts";
import { AREAS, LEAVES, sumsOfAreas, sumsOver, viewOf } from "./tiny-tree.ts";

describe("after protection", () => {
  test("an attacker cannot narrow a small count or complement by rates and public denominators", () => {
    const leaf = fc
      .integer({ min: 1, max: 40 })
      .chain((all) =>
        fc.tuple(
          fc.constant(all),
          fc.integer({ min: 0, max: all }),
          fc.integer({ min: 0, max: 3 }),
        ),
      )
      .map(([all, part, side]): [number, number] => [
        all,
        side === 0 ? Math.max(0, all - (part % K)) : part,
      ]);
    fc.assert(
      fc.property(fc.array(leaf, { minLength: 5, maxLength: 5 }), (leaves) => {
        const { atlas, problems } = protect(atlasOf(rateSketch(leaves)));
        expect(problems).toEqual([]);
        attackRates(atlas, leaves);
      }),
      { numRuns: 100, seed: 20211231 },
    );
  });
});

describe("a seeded atlas of small counts", () => {
  const workers = [61, 47, 83, 59, 71];
  const jobless = [3, 11, 2, 17, 80 - 11];
  const periods = ["2020", "2021"];
  const observations = periods.flatMap((period, p) => [
    ...sumsOver(new Map(LEAVES.map((area, i) => [area, workers[i] ?? 0]))).map(([area, value]) => ({
      indicator: "workers",
      area,
      value,
      period,
    })),
    ...sumsOver(new Map(LEAVES.map((area, i) => [area, (jobless[i] ?? 0) + p]))).map(
      ([area, value]) => ({ indicator: "jobless", area, value, period }),
    ),
  ]);
  const total = new Map(
    observations.map(({ indicator, area, period, value }) => [
      `${indicator} ${area} ${period}`,
      value,
    ]),
  );
  const rates = periods.flatMap((period) =>
    Object.keys(AREAS).map((area) => ({
      indicator: "rate",
      area,
      period,
      value:
        ((total.get(`jobless ${area} ${period}`) ?? 0) /
          (total.get(`workers ${area} ${period}`) ?? 1)) *
        100,
    })),
  );
  const sketch: AtlasSketch = {
    areas: AREAS,
    rules: { k: 5, minDenominator: 20 },
    indicators: [
      { code: "workers", protect: "published" },
      { code: "jobless" },
      {
        code: "rate",
        kind: "proportion",
        multiplier: 100,
        numerator: "jobless",
        denominator: "workers",
      },
    ],
    observations: [...observations, ...rates],
  };
  const { atlas, problems } = protect(atlasOf(sketch));

  test("can be protected", () => {
    expect(problems).toEqual([]);
  });

  test("lets no count of 1 to 4 or complement of 1 to 4 be told from rates, totals and periods", () => {
    for (const period of periods) {
      const view = viewOf(countsTold(atlas, period), sumsOfAreas());
      for (const area of LEAVES) {
        const jobs = total.get(`jobless ${area} ${period}`) ?? 0;
        const all = total.get(`workers ${area} ${period}`) ?? 0;
        if (jobs < 5) {
          expect(canBe(view, area, (value) => value === 1)).toBe(true);
          expect(canBe(view, area, (value) => value >= 4)).toBe(true);
        }
        if (all - jobs < 5) {
          expect(canBe(view, area, (value) => value === all - 1)).toBe(true);
          expect(canBe(view, area, (value) => value <= all - 4)).toBe(true);
        }
      }
    }
  });

  test("withholds every rate whose count is withheld and no rate beside it", () => {
    const statusOf = new Map(
      atlas.observations.map((o) => [`${o.indicator} ${o.area} ${o.period}`, o.status]),
    );
    for (const { area, period } of rates) {
      expect(statusOf.get(`rate ${area} ${period}`)).toBe(
        statusOf.get(`jobless ${area} ${period}`),
      );
    }
    expect(
      atlas.observations.filter(({ status }) => status === "suppressed").length,
    ).toBeGreaterThan(0);
  });
});

/** Counts, rates and public denominators of all areas; leaves are [all, part]. */
function rateSketch(leaves: readonly (readonly [number, number])[]): AtlasSketch {
  const sums = (side: 0 | 1): [string, number][] =>
    sumsOver(new Map(LEAVES.map((area, i) => [area, leaves[i]?.[side] ?? 0])));
  const all = new Map(sums(0));
  return {
    areas: AREAS,
    rules: { k: K, minDenominator: 0 },
    indicators: [
      { code: "workers", protect: "published" },
      { code: "jobless" },
      {
        code: "rate",
        kind: "proportion",
        multiplier: 100,
        numerator: "jobless",
        denominator: "workers",
      },
    ],
    observations: [
      ...sums(0).map(([area, value]) => ({ indicator: "workers", area, value })),
      ...sums(1).map(([area, value]) => ({ indicator: "jobless", area, value })),
      ...sums(1).map(([area, value]) => ({
        indicator: "rate",
        area,
        value: (value / (all.get(area) ?? 1)) * 100,
      })),
    ],
  };
}

function attackRates(
  atlas: Atlas<Observation>,
  leaves: readonly (readonly [number, number])[],
): void {
  const known = LEAVES.map((area, i) => [area, ...(leaves[i] ?? [0, 0])] as const);
  const view = {
    ...viewOf(countsTold(atlas, "2021"), sumsOfAreas()),
    limits: new Map(known.map(([area, all]) => [area, all])),
    guesses: new Map(known.map(([area, , part]) => [area, part])),
  };
  for (const [area, all, part] of known) {
    if (part > 0 && part < K) {
      expect(canBe(view, area, (value) => value === 1)).toBe(true);
      expect(canBe(view, area, (value) => value >= Math.min(K, all) - 1)).toBe(true);
    }
    if (part > 0 && all - part > 0 && all - part < K) {
      expect(canBe(view, area, (value) => value >= all - 1)).toBe(true);
      expect(canBe(view, area, (value) => value <= Math.max(1, all - K + 1))).toBe(true);
    }
  }
}

/** What an attacker gets: delivered counts, and rates times their published denominators. */
function countsTold(atlas: Atlas<Observation>, period: string): Map<string, number | null> {
  const ours = atlas.observations.filter((o) => o.period === period);
  const workers = new Map(
    ours.filter((o) => o.indicator === "workers").map((o) => [o.area, o.value ?? 0]),
  );
  const told = new Map<string, number | null>();
  for (const { indicator, area, value } of ours) {
    if (indicator === "jobless") told.set(area, value);
  }
  for (const { indicator, area, value } of ours) {
    if (indicator !== "rate" || value === null) continue;
    told.set(area, Math.round((value * (workers.get(area) ?? 0)) / 100));
  }
  return told;
}
