import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clusterPoints, type SheetPoint } from "../../src/carto/cluster-points.ts";
import { markRadius } from "../../src/carto/point-map.ts";

const points = fc
  .array(fc.tuple(fc.double({ min: 0, max: 400, noNaN: true }), fc.nat(300)), { maxLength: 60 })
  .map((places) => places.map((point, i): SheetPoint => ({ id: `p${i}`, point })));

describe("points on a sheet", () => {
  test("are gathered so that no mark covers another and none is lost", () => {
    fc.assert(
      fc.property(points, (given) => {
        const marks = clusterPoints(given, markRadius);
        const ids = marks.flatMap(({ ids: own }) => own);
        expect(ids.toSorted()).toEqual(given.map(({ id }) => id).sort());
        for (const [i, a] of marks.entries()) {
          for (const b of marks.slice(i + 1)) {
            const distance = Math.hypot(a.point[0] - b.point[0], a.point[1] - b.point[1]);
            expect(distance).toBeGreaterThanOrEqual(a.radiusPx + b.radiusPx);
          }
        }
      }),
    );
  });

  test("are gathered the same way in whatever order they come", () => {
    fc.assert(
      fc.property(points, (given) => {
        const gathered = clusterPoints(given, markRadius).map(({ ids }) => ids.join(" "));
        const reversed = clusterPoints(given.toReversed(), markRadius);
        expect(reversed.map(({ ids }) => ids.join(" "))).toEqual(gathered);
      }),
    );
  });

  test("far from each other stay alone, at their own places", () => {
    const far: SheetPoint[] = [
      { id: "a", point: [10, 10] },
      { id: "b", point: [90, 10] },
    ];
    expect(clusterPoints(far, () => 5).map(({ point }) => point)).toEqual([
      [10, 10],
      [90, 10],
    ]);
  });

  test("that touch become one at their middle", () => {
    const near: SheetPoint[] = [
      { id: "a", point: [10, 10] },
      { id: "b", point: [16, 10] },
    ];
    const [mark] = clusterPoints(near, () => 5);
    expect(mark).toEqual({ ids: ["a", "b"], point: [13, 10], radiusPx: 5 });
  });
});
