import { polygonContains } from "d3";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Point, Ring } from "../../src/carto/point.ts";
import { ringArea } from "../../src/carto/polygons-of-rings.ts";
import { thiessen, typicalSpacing } from "../../src/carto/thiessen.ts";

const square: Ring = [
  [0, 0],
  [100, 0],
  [100, 100],
  [0, 100],
];
/** Two arms joined at the foot: a cell may fall into two parts. */
const horseshoe: Ring = [
  [0, 0],
  [100, 0],
  [100, 100],
  [70, 100],
  [70, 30],
  [30, 30],
  [30, 100],
  [0, 100],
];
const coordinate = fc.integer({ min: 1, max: 99 });
const places = fc.uniqueArray(fc.tuple(coordinate, coordinate), {
  minLength: 1,
  maxLength: 40,
  selector: ([x, y]) => `${x} ${y}`,
});
const sitesAt = (points: readonly Point[]) => points.map((point, i) => ({ id: `S${i}`, point }));
const total = (cells: readonly { readonly rings: readonly Ring[] }[]) =>
  cells.flatMap(({ rings }) => rings).reduce((sum, ring) => sum + ringArea(ring), 0);

describe("Thiessen polygons", () => {
  test.each([
    ["a square", square, 10_000],
    ["a horseshoe", horseshoe, 7_200],
  ])("fill %s without gap or overlap", (_, outline, area) => {
    fc.assert(
      fc.property(places, (points) => {
        const inland = points.filter((point) =>
          polygonContains(outline as [number, number][], point),
        );
        fc.pre(inland.length > 0);
        expect(total(thiessen(sitesAt(inland), [outline]))).toBeCloseTo(area, 4);
      }),
    );
  });

  test("hold their own site and no other one", () => {
    fc.assert(
      fc.property(places, (points) => {
        for (const [i, { rings }] of thiessen(sitesAt(points), null).entries()) {
          const held = points.filter((point) =>
            rings.some((ring) => polygonContains(ring as [number, number][], point)),
          );
          expect(held).toEqual([points[i]]);
        }
      }),
    );
  });

  test("give two sites in the same place a polygon each", () => {
    const cells = thiessen(
      sitesAt([
        [5, 5],
        [5, 5],
        [60, 60],
      ]),
      [square],
    );
    expect(cells.map(({ rings }) => rings.length)).toEqual([1, 1, 1]);
    expect(total(cells)).toBeCloseTo(10_000, 4);
  });

  test("leave a small disc to a site outside the outline", () => {
    const [, outside] = thiessen(
      sitesAt([
        [50, 50],
        [140, 50],
      ]),
      [square],
    );
    expect(outside?.rings).toHaveLength(1);
    expect(ringArea(outside?.rings[0] ?? [])).toBeGreaterThan(0);
  });

  test("take 5 km as the spacing of a lone site", () => {
    expect(typicalSpacing([[1, 1]])).toBe(5);
    expect(
      typicalSpacing([
        [0, 0],
        [3, 4],
      ]),
    ).toBe(5);
    expect(
      typicalSpacing([
        [0, 0],
        [0, 2],
        [0, 4],
        [9, 9],
      ]),
    ).toBe(2);
  });
});
