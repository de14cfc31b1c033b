import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Ring } from "../../src/carto/point.ts";
import { visualCentre } from "../../src/carto/visual-centre.ts";

function rectangle(width: number, height: number): Ring {
  return [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ];
}

describe("the visual centre", () => {
  test("is the middle of a rectangle, however long", () => {
    const sizes = fc.integer({ min: 20, max: 600 });
    fc.assert(
      fc.property(sizes, sizes, (width, height) => {
        const { x, y, radiusPx } = visualCentre([[rectangle(width, height)]]);
        expect(x).toBeCloseTo(width / 2, 6);
        expect(y).toBeCloseTo(height / 2, 6);
        expect(radiusPx).toBeCloseTo(Math.min(width, height) / 2, 6);
      }),
    );
  });

  test("lies inside a shape that is bent round its centroid", () => {
    const bent: Ring = [
      [0, 0],
      [90, 0],
      [90, 90],
      [60, 90],
      [60, 20],
      [30, 20],
      [30, 90],
      [0, 90],
    ];
    const { x, radiusPx } = visualCentre([[bent]]);
    expect(x < 30 || x > 60).toBe(true);
    expect(radiusPx).toBeGreaterThan(12);
  });

  test("keeps clear of a hole", () => {
    const hole: Ring = [
      [30, 30],
      [30, 70],
      [70, 70],
      [70, 30],
    ];
    const { x, y } = visualCentre([[rectangle(100, 100), hole]]);
    expect(x > 30 && x < 70 && y > 30 && y < 70).toBe(false);
  });

  test("is that of the largest part", () => {
    const far: Ring = rectangle(10, 10).map(([x, y]) => [x + 500, y]);
    expect(visualCentre([[far], [rectangle(100, 40)]]).x).toBeCloseTo(50, 6);
  });
});
