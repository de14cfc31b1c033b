import { describe, expect, test } from "vitest";
import type { Candidate } from "../../src/carto/label-candidates.ts";
import type { Point, Ring } from "../../src/carto/point.ts";
import { boxAround } from "../../src/carto/box.ts";
import { leaderCost } from "../../src/carto/leader-cost.ts";

const square: Ring = [
  [0, 0],
  [100, 0],
  [100, 100],
  [0, 100],
];
const foreign = [{ polygons: [[square] as const], bounds: boxAround(square) }];

function candidate(leader: readonly [Point, Point] | null): Candidate {
  return { lines: ["Moglia"], box: boxAround(square), anchor: "start", leader };
}

describe("a leader costs", () => {
  test("its length over the sea", () => {
    const cost = leaderCost(
      candidate([
        [200, 0],
        [230, 40],
      ]),
      foreign,
    );
    expect(cost).toBe(50);
  });

  test("three times its length over other areas", () => {
    const cost = leaderCost(
      candidate([
        [10, 10],
        [40, 50],
      ]),
      foreign,
    );
    expect(cost).toBe(150);
  });

  test("more the more of it runs over other areas", () => {
    const half = candidate([
      [50, 50],
      [150, 50],
    ]);
    expect(leaderCost(half, foreign)).toBe(200);
  });

  test("nothing where there is none", () => {
    expect(leaderCost(candidate(null), foreign)).toBe(0);
  });
});
