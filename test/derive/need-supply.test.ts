import { describe, expect, test } from "vitest";
import type { Area } from "../../src/model/area.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import type { NeedSupplyArea, NeedSupplyResult } from "../../src/model/need-supply.ts";
import type { Service } from "../../src/model/service.ts";
import { atlasLookup } from "../../src/derive/lookup.ts";
import { needSupplyResult, needSupplyResults } from "../../src/derive/need-supply.ts";
import { hamlet, hamlets, measured, row, seen, share, valley } from "./hamlets.ts";

const PAIR = { id: "care", need: "poor", supply: "care", per: "residents" } as const;
const poor = measured("poor", { direction: "higher-worse" });
const people = measured("people");

function areas(count: number): readonly Area[] {
  return [...Array.from({ length: count }, (_, i) => hamlet(`H${i + 1}`)), valley()];
}

function service(id: string, given: Partial<Service>): Service {
  return {
    id,
    name: { en: id },
    organization: "",
    description: {},
    taxonomy: ["care"],
    groups: [],
    status: "active",
    lon: null,
    lat: null,
    address: "",
    area: null,
    coverage: [],
    capacity: null,
    capacityUnit: "",
    phone: "",
    email: "",
    url: "",
    hours: "",
    eligibility: {},
    languages: [],
    funding: [],
    since: "",
    until: "",
    updated: "",
    illustrative: false,
    ...given,
  };
}

/** So many services of care in H1, H2, …. */
function standing(...counts: readonly number[]): readonly Service[] {
  return counts.flatMap((count, i) =>
    Array.from({ length: count }, (_, n) => service(`s${i}-${n}`, { area: `H${i + 1}` })),
  );
}

function resultOf(
  changes: Partial<Atlas>,
  pair: Atlas["config"]["needSupply"][number] = PAIR,
): NeedSupplyResult {
  const { indicators = [people, poor], observations = [], ...more } = changes;
  const result = needSupplyResult(atlasLookup(hamlets(indicators, observations, more)), pair);
  if (result === undefined) throw new Error("missing result: care");
  return result;
}

function each<K extends keyof NeedSupplyArea>({ areas: all }: NeedSupplyResult, key: K) {
  return all.map((area) => area[key]);
}

/** The example of method.md 15: people in need, and services per 10 and 1,000 of them. */
const EXAMPLE = {
  need: [400, 525, 240, 264, 162, 132, 63, 65],
  residents: [1000, 1500, 800, 1200, 900, 1100, 700, 1300],
  services: [2, 6, 1, 5, 3, 4, 2, 7],
} as const;

function example(): NeedSupplyResult {
  const poverty = share("poverty", { numerator: "poor", direction: "higher-worse" });
  const observations = [
    ...row("people", ...EXAMPLE.residents),
    ...EXAMPLE.need.map((count, i) => {
      const residents = EXAMPLE.residents[i] ?? 1;
      const found = { value: (count / residents) * 100, numerator: count, denominator: residents };
      return seen("poverty", `H${i + 1}`, found);
    }),
  ];
  const services = standing(...EXAMPLE.services);
  return resultOf(
    { areas: areas(8), indicators: [people, poor, poverty], observations, services },
    { ...PAIR, need: "poverty" },
  );
}

describe("need against supply", () => {
  test("ranks, divides and shares out the example of the method", () => {
    const found = example();
    expect(each(found, "needRank")).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(each(found, "supplyRank")).toEqual([7, 3, 8, 2, 5, 4, 6, 1]);
    expect(each(found, "difference")).toEqual([6, 1, 5, -2, 0, -2, -1, -7]);
    expect(each(found, "cell")).toEqual([6, 8, 6, 5, 4, 1, 0, 2]);
    expect(each(found, "corner").slice(0, 3)).toEqual([
      "high-need/low-supply",
      "high-need/high-supply",
      "high-need/low-supply",
    ]);
    expect(found.correlation).toBeCloseTo(-0.428571428571, 10);
    expect(found.correlationLimits?.upper).toBeGreaterThan(0);
    expect(found.correspondence).toBe("unclear");
    expect(each(found, "target")[0]).toBeCloseTo(6.4829821718, 9);
    expect(each(found, "wholeTarget")).toEqual([6, 9, 4, 4, 3, 2, 1, 1]);
    expect(found.mismatch).toBeCloseTo(0.329389519179, 10);
    expect([found.totalServices, found.moving]).toEqual([30, 10]);
    expect([found.weighedBy, found.warnings]).toEqual(["people", []]);
    expect(found.concentration).toBeLessThan(0);
  });

  test("is illustrative where a counted service is invented, and not for a planned one", () => {
    const isInvented = (status: Service["status"]) =>
      resultOf({
        areas: areas(2),
        observations: [...row("people", 100, 200), ...row("poor", 10, 20)],
        services: [service("a", { area: "H1", illustrative: true, status })],
      }).illustrative;
    expect([isInvented("active"), isInvented("planned")]).toEqual([true, false]);
  });

  test("is not held against services below the level that they name", () => {
    const { level } = resultOf({
      areas: areas(2),
      observations: [
        ...row("people", 100, 200),
        ...row("poor", 10, 20),
        ...["people", "poor"].map((code) => seen(code, "V", 30)),
      ],
      services: [service("a", { area: "V" })],
    });
    expect(level).toBe("valley");
  });

  test("hands all units out again and moves as many as are missing elsewhere", () => {
    const found = example();
    const targets = each(found, "wholeTarget");
    expect(targets.reduce<number>((sum, target) => sum + (target ?? 0), 0)).toBe(30);
    const missing = found.areas.map(({ services, wholeTarget }) =>
      Math.max(0, (wholeTarget ?? 0) - (services ?? 0)),
    );
    expect(missing.reduce((sum, count) => sum + count, 0)).toBe(found.moving);
  });

  test("tells the kinds of nothing apart", () => {
    const found = resultOf({
      areas: areas(5),
      observations: [...row("people", 1000, 1000, 1000, 1000, 1000), ...row("poor", 1, 2, 3, 4, 5)],
      services: [
        service("a", { area: "H1", coverage: ["H2"] }),
        service("b", { area: "H4", taxonomy: ["library"] }),
        service("c", { area: "H5", status: "planned" }),
      ],
      surveys: [{ area: "H3", taxonomy: "care", surveyedOn: "2021-05-01" }],
    });
    expect(each(found, "state")).toEqual([
      "supplied",
      "outside",
      "none",
      "unregistered",
      "unsurveyed",
    ]);
    expect(each(found, "services")).toEqual([1, null, 0, null, null]);
    expect(each(found, "supply")).toEqual([1, null, 0, null, null]);
    expect(each(found, "needRank")).toEqual([2, null, 1, null, null]);
    expect([found.compared, found.warnings]).toEqual([2, ["few-areas"]]);
    expect([found.correlation, found.correspondence]).toEqual([null, null]);
  });

  test("leaves areas whose need is withheld or missing out before anything is ranked", () => {
    const found = resultOf({
      areas: areas(3),
      observations: [...row("people", 100, 100, 100), ...row("poor", 10, "suppressed", "missing")],
      services: standing(1, 5, 9),
    });
    expect(each(found, "needStatus")).toEqual(["ok", "suppressed", "missing"]);
    expect(each(found, "cell")).toEqual([0, null, null]);
    expect([found.compared, found.totalServices]).toEqual([1, 1]);
  });

  test("counts services for each thousand in need where the pair says so; no need is not defined", () => {
    const found = resultOf(
      {
        areas: areas(3),
        observations: [...row("people", 100, 100, 100), ...row("poor", 50, 10, 0)],
        services: standing(1, 1, 1),
      },
      { ...PAIR, per: "need" },
    );
    expect(each(found, "supply")).toEqual([20, 100, null]);
    expect(each(found, "supplyStatus")).toEqual(["ok", "ok", "undefined"]);
  });

  test("takes a low value as much need where higher is better, and shares nothing out by it", () => {
    const income = measured("income", { kind: "mean", direction: "higher-better" });
    const found = resultOf(
      {
        areas: areas(3),
        indicators: [people, income],
        observations: [...row("people", 100, 100, 100), ...row("income", 900, 1500, 2000)],
        services: standing(1, 2, 3),
      },
      { ...PAIR, need: "income" },
    );
    expect(each(found, "needRank")).toEqual([1, 2, 3]);
    expect(each(found, "need")).toEqual([900, 1500, 2000]);
    expect([found.isReversed, found.needCut, found.needUpper.at(-1)]).toEqual([true, 1500, 900]);
    expect([found.mismatch, found.weighedBy]).toEqual([null, null]);
  });

  test("warns where the need is counted at the doors of services, also deep inside a rate", () => {
    const rate = share("rate", { numerator: "served" });
    const observations = [...row("people", 100, 100), ...row("rate", 10, 20)];
    const indicators = [people, measured("served"), rate];
    const atlas = hamlets(indicators, observations, { services: standing(1, 1) });
    const takeUp = [
      { id: "t", group: "all", expected: "people", recognised: "people", served: "served" },
    ];
    const lookup = atlasLookup({ ...atlas, config: { ...atlas.config, takeUp } });
    const found = needSupplyResult(lookup, { ...PAIR, need: "rate" });
    expect(found?.warnings).toContain("service-use");
  });

  test("is computed once for all pages, and not at all where nothing is declared or known", () => {
    const atlas = hamlets([people, poor], row("poor", 1, 2, 3));
    const declared = { ...atlas, config: { ...atlas.config, needSupply: [PAIR] } };
    const lookup = atlasLookup(declared);
    expect(needSupplyResults(lookup)).toHaveLength(1);
    expect(needSupplyResults(lookup)).toBe(needSupplyResults(lookup));
    expect(needSupplyResults(atlasLookup(atlas))).toEqual([]);
    expect(needSupplyResults(atlasLookup({ ...declared, observations: [] }))).toEqual([]);
  });

  test("counts the services whose place is not known apart", () => {
    const found = resultOf({
      areas: areas(2),
      observations: [...row("people", 100, 100), ...row("poor", 1, 2)],
      services: [...standing(1, 1), service("x", {}), service("y", { status: "closed" })],
    });
    expect(found.unplaced).toBe(1);
  });
});
