import fc from "fast-check";
import { expect, test } from "vitest";
import type { Point } from "../../src/carto/point.ts";
import { pointGrid } from "../../src/carto/point-grid.ts";

const degree = fc.double({ min: -20, max: 20, noNaN: true });
const point = fc.tuple(degree, degree).map((at): Point => at);

test("no point of a box is missed, and each is found once", () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 1 }), point, point, (points, [x1, y1], [x2, y2]) => {
      const [left, right] = [Math.min(x1, x2), Math.max(x1, x2)];
      const [top, bottom] = [Math.min(y1, y2), Math.max(y1, y2)];
      const ranks = pointGrid(points)({ left, top, right, bottom }).map(({ rank }) => rank);
      const inside = points.flatMap(([x, y], rank) =>
        x >= left && x <= right && y >= top && y <= bottom ? [rank] : [],
      );
      expect(ranks).toEqual(expect.arrayContaining(inside));
      expect(new Set(ranks).size).toBe(ranks.length);
    }),
  );
});
