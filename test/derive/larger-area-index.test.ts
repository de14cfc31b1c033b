import { describe, expect, test } from "vitest";
import type { IndexPart } from "../../src/derive/index-parts.ts";
import { largerAreaIndex, shareOfPeople } from "../../src/derive/larger-area-index.ts";

interface Part {
  readonly rank: number | null;
  readonly score: number | null;
  readonly people: number | null;
  readonly group?: number | null;
}

function part({ rank, score, people, group = null }: Part): IndexPart {
  const found = {
    area: "H1",
    score,
    rank,
    rankLower: null,
    rankUpper: null,
    group,
    status: "ok",
    noScore: null,
    missingDomains: [],
    coverage: 1,
    domains: [],
  } as const;
  return { found, people };
}

const WORST = part({ rank: 1, score: 90, people: 1000, group: 1 });
const MIDDLE = part({ rank: 50, score: 30, people: 3000, group: 5 });
const NONE = part({ rank: null, score: null, people: 500 });

describe("a larger area", () => {
  test("has the figures of its parts, weighted with their people", () => {
    expect(largerAreaIndex([WORST, MIDDLE], 100)).toEqual({
      partCount: 2,
      rankedCount: 2,
      averageScore: 45,
      averageRank: 63.25,
      extent: 0.25,
      localConcentration: 100,
      shareMostDeprived: 0.5,
      peopleMostDeprived: 0.25,
      lack: null,
    });
  });

  test("leaves a part without a score out as long as the others hold four fifths of the people", () => {
    const found = largerAreaIndex([WORST, MIDDLE, NONE], 100);
    expect([found.averageScore, found.partCount, found.rankedCount]).toEqual([45, 3, 2]);
    const many = part({ rank: null, score: null, people: 5000 });
    expect(largerAreaIndex([WORST, MIDDLE, many], 100)).toMatchObject({
      averageScore: null,
      lack: "coverage",
    });
  });

  test("has no weighted figure where the people of a part are not published", () => {
    const hidden = part({ rank: 2, score: 80, people: null, group: 1 });
    expect(largerAreaIndex([WORST, MIDDLE, hidden], 100)).toMatchObject({
      averageScore: null,
      extent: null,
      shareMostDeprived: 2 / 3,
      lack: "people",
    });
    expect(shareOfPeople([WORST, hidden], () => true)).toBeNull();
  });

  test("of a single ranked part is no distribution", () => {
    expect(largerAreaIndex([WORST, NONE], 100)).toMatchObject({ extent: null, lack: "parts" });
  });

  test("counts its people in some of the parts", () => {
    expect(shareOfPeople([WORST, MIDDLE, NONE], ({ found }) => found.rank === 50)).toBe(0.75);
  });
});
