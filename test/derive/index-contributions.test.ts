import { describe, expect, test } from "vitest";
import type { IndexArea, IndexResult } from "../../src/model/composite-index.ts";
import { indexContributions } from "../../src/derive/index-contributions.ts";

const DOMAINS = [
  { id: "work", title: {}, weight: 3, weightShare: 0.75, constant: [] },
  { id: "health", title: {}, weight: 1, weightShare: 0.25, constant: [] },
];
const INDEX: IndexResult = {
  id: "need",
  title: {},
  level: "hamlet",
  period: "2021",
  groups: 10,
  areas: [],
  domains: DOMAINS,
  inputs: [],
  meanShift: null,
  scenarios: [],
  illustrative: false,
};
const LINEAR = { combine: "linear", weights: "normalised" } as const;

function area(score: number | null, ...scores: readonly (number | null)[]): IndexArea {
  return {
    area: "H1",
    score,
    rank: 1,
    rankLower: null,
    rankUpper: null,
    group: null,
    status: "ok",
    noScore: null,
    missingDomains: [],
    coverage: 1,
    domains: scores.map((own) => ({ score: own, rank: null, status: "ok" as const })),
  };
}

describe("the score of an area", () => {
  test("is the sum of what its domains add", () => {
    expect(indexContributions(INDEX, LINEAR, area(50, 40, 80))).toEqual([
      { domain: "work", points: 30, share: 0.6 },
      { domain: "health", points: 20, share: 0.4 },
    ]);
  });

  test("is made of the domains that are there", () => {
    expect(indexContributions(INDEX, LINEAR, area(40, 40, null))).toEqual([
      { domain: "work", points: 40, share: 1 },
    ]);
  });

  test("is larger where weights count as they were printed", () => {
    const printed = { combine: "linear", weights: "as-published" } as const;
    const points = indexContributions(INDEX, printed, area(200, 40, 80)).map((part) => part.points);
    expect(points).toEqual([120, 80]);
  });

  test("has no parts where it is a product, where there is none, or where parts lie below zero", () => {
    const product = { combine: "geometric", weights: "normalised" } as const;
    expect(indexContributions(INDEX, product, area(47.6, 40, 80))).toEqual([]);
    expect(indexContributions(INDEX, LINEAR, area(null, null, null))).toEqual([]);
    expect(indexContributions(INDEX, LINEAR, area(10, 20, -20))).toEqual([]);
  });
});
