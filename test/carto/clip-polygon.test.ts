import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Ring } from "../../src/carto/point.ts";
import { clipPolygon } from "../../src/carto/clip-polygon.ts";
import { polygonsOfRings, ringArea } from "../../src/carto/polygons-of-rings.ts";

const frame: readonly Ring[] = [
  [
    [0, 0],
    [40, 0],
    [40, 30],
    [0, 30],
  ],
  [
    [10, 10],
    [10, 20],
    [30, 20],
    [30, 10],
  ],
];
const comb: readonly Ring[] = [
  [
    [0, 0],
    [50, 0],
    [50, 40],
    [40, 40],
    [40, 10],
    [30, 10],
    [30, 40],
    [20, 40],
    [20, 10],
    [10, 10],
    [10, 40],
    [0, 40],
  ],
];

function areaOf(rings: readonly Ring[]): number {
  return polygonsOfRings(rings)
    .map(([outer, ...holes]) => {
      return holes.reduce((rest, hole) => rest - ringArea(hole), ringArea(outer));
    })
    .reduce((sum, area) => sum + area, 0);
}

describe("cutting a polygon", () => {
  test.each([
    ["a frame with a hole", frame, 1000],
    ["a comb with three teeth", comb, 1400],
  ])("divides %s into two parts of the same area as the whole", (_, rings, area) => {
    const part = fc.double({ min: -0.99, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(part, part, part, part), ([x, y, right, down]) => {
        fc.pre(Math.hypot(right, down) > 0.01);
        const through = [20 + 20 * x, 15 + 15 * y] as const;
        const one = clipPolygon(rings, { through, normal: [right, down] });
        const other = clipPolygon(rings, { through, normal: [-right, -down] });
        expect(areaOf(one) + areaOf(other)).toBeCloseTo(area, 6);
      }),
    );
  });

  test("leaves the teeth of a comb as parts of their own", () => {
    const teeth = clipPolygon(comb, { through: [0, 20], normal: [0, -1] });
    expect(teeth).toHaveLength(3);
    expect(teeth.map(ringArea)).toEqual([200, 200, 200]);
  });

  test("opens a hole that it cuts", () => {
    const left = clipPolygon(frame, { through: [20, 0], normal: [1, 0] });
    expect(left).toHaveLength(1);
    expect(areaOf(left)).toBe(500);
  });

  test("keeps what lies inside and drops what lies outside", () => {
    expect(clipPolygon(frame, { through: [50, 0], normal: [1, 0] })).toEqual(frame);
    expect(clipPolygon(frame, { through: [-1, 0], normal: [1, 0] })).toEqual([]);
  });
});
