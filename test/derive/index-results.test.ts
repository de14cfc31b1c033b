import { describe, expect, test } from "vitest";
import type { IndexArea, IndexResult } from "../../src/model/composite-index.ts";
import type { Indicator } from "../../src/model/indicator.ts";
import type { PublishedObservation } from "../../src/model/observation.ts";
import { indexResult } from "../../src/derive/index-results.ts";
import { atlasLookup } from "../../src/derive/lookup.ts";
import { indexSchema } from "../../src/model/composite-index.ts";
import { hamlet, hamlets, measured, row, share, valley } from "./hamlets.ts";

const AREAS = [...[1, 2, 3, 4, 5].map((i) => hamlet(`H${i}`)), valley()];

const debt = measured("debt", { kind: "mean", direction: "higher-worse", aggregate: "none" });
const income = measured("income", { kind: "mean", direction: "higher-better", aggregate: "none" });

function domain(id: string, code: string, weight = 1) {
  return { id, weight, indicators: [{ code }] };
}

const TWO = [domain("money", "income", 3), domain("burden", "debt", 1)];

/** The index of an atlas of five hamlets. */
function indexOf(
  observations: readonly PublishedObservation[],
  given: Readonly<Record<string, unknown>> = {},
  indicators: readonly Indicator[] = [debt, income],
): IndexResult {
  const words = { id: "index", title: { en: "Index" }, level: "hamlet", groups: 5 };
  const declared = { ...words, ...("external" in given ? {} : { domains: TWO }), ...given };
  const index = indexSchema.parse(declared);
  const result = indexResult(
    atlasLookup(hamlets(indicators, observations, { areas: AREAS, index })),
  );
  if (result === null) throw new Error("missing index: index");
  return result;
}

function each<K extends keyof IndexArea>({ areas }: IndexResult, key: K): readonly IndexArea[K][] {
  return areas.map((area) => area[key]);
}

const FULL = [...row("income", 10, 20, 30, 40, 50), ...row("debt", 5, 4, 3, 2, 1)];

describe("an index", () => {
  test("is none where none is declared", () => {
    expect(indexResult(atlasLookup(hamlets([], [])))).toBeNull();
  });

  test("compares the members of its level, 1 being the most deprived", () => {
    const found = indexOf(FULL);
    expect(each(found, "area")).toEqual(["H1", "H2", "H3", "H4", "H5"]);
    expect(each(found, "rank")).toEqual([1, 2, 3, 4, 5]);
    expect(each(found, "group")).toEqual([1, 2, 3, 4, 5]);
    expect(found.areas[0]?.score).toBeCloseTo(100, 10);
    expect(new Set(each(found, "status"))).toEqual(new Set(["ok"]));
  });

  test("says what it was made of, and how much each domain counts", () => {
    const { domains, inputs, period } = indexOf(FULL);
    expect(period).toBe("2021");
    expect(domains.map(({ id, weight, weightShare }) => [id, weight, weightShare])).toEqual([
      ["money", 3, 0.75],
      ["burden", 1, 0.25],
    ]);
    expect(inputs).toEqual([
      { indicator: "income", domain: "money", period: "2021", isShrunk: false },
      { indicator: "debt", domain: "burden", period: "2021", isShrunk: false },
    ]);
  });

  test("has ranks between whole numbers, the same at every call", () => {
    const mixed = [...row("income", 10, 20, 30, 40, 50), ...row("debt", 1, 5, 2, 4, 3)];
    const evenly = { domains: [domain("money", "income"), domain("burden", "debt")] };
    const found = indexOf(mixed, { ...evenly, sensitivity: { noise: 0.9 } });
    expect(indexOf(mixed, { ...evenly, sensitivity: { noise: 0.9 } })).toEqual(found);
    expect(found.meanShift).toBeGreaterThan(0);
    for (const { rank, rankLower, rankUpper } of found.areas) {
      expect(Number.isInteger(rankLower) && Number.isInteger(rankUpper)).toBe(true);
      expect(rankLower).toBeLessThanOrEqual(rank ?? 0);
      expect(rankUpper).toBeGreaterThanOrEqual(rank ?? Infinity);
    }
  });

  test("is plain data: what is written is read again", () => {
    const found = indexOf(FULL);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
});

describe("an area that lacks a domain", () => {
  const withheld = [...row("income", "suppressed", 20, 30, 40, 50), ...row("debt", 5, 4, 3, 2, 1)];

  test("has no score under half of the weight, and the reason is what is withheld", () => {
    const [first, second] = indexOf(withheld).areas;
    expect(first).toMatchObject({
      score: null,
      rank: null,
      rankLower: null,
      group: null,
      status: "suppressed",
      noScore: "too-few-domains",
      missingDomains: ["money"],
      coverage: 0.25,
    });
    expect(second).toMatchObject({ rank: 1, status: "ok", noScore: null });
  });

  test("has a partial score where the others weigh enough", () => {
    const [first] = indexOf(withheld, { minWeightShare: 0.25 }).areas;
    expect(first).toMatchObject({ rank: 1, status: "partial", coverage: 0.25, noScore: null });
  });

  test("is missing where nothing was ever delivered", () => {
    const [, , , , last] = indexOf([
      ...row("income", 1, 2, 3, 4),
      ...row("debt", 4, 3, 2, 1),
    ]).areas;
    expect(last).toMatchObject({ status: "missing", missingDomains: ["money", "burden"] });
  });

  test("is found withheld even if another of its values was never delivered", () => {
    const observations = [...row("income", "missing", 2, 3, 4, 5), ...row("debt", "suppressed", 1)];
    expect(indexOf(observations).areas[0]?.status).toBe("suppressed");
  });
});

describe("the values of an index", () => {
  const older = row("debt", 1, 2, 3, 4, 5).map((item) => ({ ...item, period: "2020" }));

  test("are those of the declared period", () => {
    const one = { domains: [domain("burden", "debt")] };
    const observations = [...older, ...row("debt", 5, 4, 3, 2, 1)];
    expect(each(indexOf(observations, one), "rank")).toEqual([1, 2, 3, 4, 5]);
    const found = indexOf(observations, { ...one, period: "2020" });
    expect([found.period, ...each(found, "rank")]).toEqual(["2020", 5, 4, 3, 2, 1]);
  });

  test("are else the latest of each indicator, which are told", () => {
    const found = indexOf([...older, ...row("income", 50, 40, 30, 20, 10)]);
    expect(found.inputs.map(({ period }) => period)).toEqual(["2021", "2020"]);
    expect(found.period).toBe("2021");
  });

  test("are delivered ranks where the domain says so", () => {
    const places = measured("places", { kind: "score", direction: "higher-better" });
    const found = indexOf(
      row("places", 3, 1, 1, 4, 5),
      {
        domains: [{ id: "money", weight: 0.3, rank: "places" }],
        ties: "min",
        weights: "as-published",
      },
      [places],
    );
    expect(each(found, "rank")).toEqual([3, 1, 1, 4, 5]);
    expect(found.areas[1]?.score).toBeCloseTo(30, 10);
    expect(found.areas[3]?.domains[0]?.rank).toBe(4);
  });

  test("are shrunk proportions where the counts are known, and then estimated", () => {
    const poor = share("poor", { direction: "higher-worse" });
    const counts = [0, 4, 30, 60, 80].map((numerator, i) => ({
      numerator,
      denominator: i ? 200 : 5,
    }));
    const observations = row("poor", 0, 2, 15, 30, 40);
    const counted = observations.map((item, i) => ({ ...item, ...counts[i] }));
    const given = { domains: [domain("money", "poor")], shrink: true };
    const found = indexOf(counted, given, [poor]);
    expect(found.inputs[0]?.isShrunk).toBe(true);
    expect(found.areas[0]).toMatchObject({ status: "estimated", rank: 4 });
    expect(indexOf(observations, given, [poor]).areas[0]).toMatchObject({ status: "ok", rank: 5 });
  });
});

test("a published index is ranked as it is delivered", () => {
  const scores = measured("imd", { kind: "score", direction: "higher-worse" });
  const found = indexOf(row("imd", 7, 9, 9, "missing", 1), { external: "imd", groups: 2 }, [
    scores,
  ]);
  expect(each(found, "rank")).toEqual([3, 1, 1, null, 4]);
  expect(each(found, "group")).toEqual([2, 1, 1, null, 2]);
  expect(found.areas[3]).toMatchObject({ status: "missing", noScore: "not-delivered" });
  expect(found.domains).toEqual([]);
});
