import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dorlingLayout, type DorlingCircle } from "../../src/carto/dorling-layout.ts";
import { dorlingSheet, LEAST_RADIUS_PX } from "../../src/carto/dorling-sheet.ts";
import { mapBase } from "../../src/carto/map-base.ts";
import { geometryOf, sixTowns, zoneGeometries } from "./zone-of-areas.ts";

const place = fc.record({
  x: fc.integer({ min: 0, max: 400 }),
  y: fc.integer({ min: 0, max: 300 }),
  radiusPx: fc.double({ min: 1, max: 60, noNaN: true }),
});
const circlesOf = fc
  .array(place, { minLength: 1, maxLength: 25 })
  .map((places) => places.map((at, i): DorlingCircle => ({ code: `T${i + 10}`, ...at })));

/** By how much the two circles that overlap most do so. */
function mostOverlap(circles: readonly DorlingCircle[]): number {
  const overlaps = circles.flatMap((a, i) =>
    circles.slice(i + 1).map((b) => a.radiusPx + b.radiusPx - Math.hypot(a.x - b.x, a.y - b.y)),
  );
  return Math.max(-Infinity, ...overlaps);
}

describe("the circles of a cartogram", () => {
  test("never cover each other, wherever their areas lie, and keep their size", () => {
    fc.assert(
      fc.property(circlesOf, (circles) => {
        const placed = dorlingLayout(circles, {});
        expect(mostOverlap(placed)).toBeLessThan(0.5);
        expect(placed.map(({ radiusPx }) => radiusPx)).toEqual(
          circles.map(({ radiusPx }) => radiusPx),
        );
      }),
      { numRuns: 40 },
    );
  });

  test("end at the same places whatever the order in which they come", () => {
    fc.assert(
      fc.property(circlesOf, (circles) => {
        expect(dorlingLayout(circles.toReversed(), {})).toEqual(dorlingLayout(circles, {}));
      }),
      { numRuns: 20 },
    );
  });

  test("stay where they are where there is room", () => {
    const far = [0, 1, 2].map((i) => ({ code: `T${i}`, x: 200 * i, y: 0, radiusPx: 40 }));
    expect(dorlingLayout(far, {})).toEqual(far);
  });

  test("of neighbours come nearer than those of others", () => {
    const two = [0, 1].map((i) => ({ code: `T${i}`, x: 200 * i, y: 0, radiusPx: 40 }));
    const [a, b] = dorlingLayout(two, { T0: ["T1"], T1: ["T0"] });
    expect((b?.x ?? 0) - (a?.x ?? 0)).toBeLessThan(200);
    expect((b?.x ?? 0) - (a?.x ?? 0)).toBeGreaterThan(80);
  });
});

describe("a cartogram of a zone", () => {
  const towns = geometryOf(zoneGeometries(sixTowns), "town");
  const values = [4000, 1000, 250, 9000, 0, null];
  const sizes = towns.members.map((code, i) => ({ code, value: values[i] ?? null }));

  test.each([720, 354])("at %i px shows every value as an area", (widthPx) => {
    const base = mapBase(towns, { widthPx, maxHeightPx: 420 });
    const { circles, heightPx } = dorlingSheet(base, sizes);
    const radiusOf = (i: number) =>
      circles.find(({ code }) => code === towns.members[i])?.radiusPx ?? NaN;
    expect(circles.length).toBe(6);
    expect(radiusOf(0) ** 2 / radiusOf(1) ** 2).toBeCloseTo(4);
    expect(radiusOf(3) ** 2 / radiusOf(1) ** 2).toBeCloseTo(9);
    expect(radiusOf(4)).toBe(radiusOf(5));
    expect(radiusOf(4)).toBeLessThanOrEqual(LEAST_RADIUS_PX);
    expect(mostOverlap(circles)).toBeLessThan(0.5);
    for (const { x, y, radiusPx } of circles) {
      expect(Math.min(x, y) - radiusPx).toBeGreaterThan(0);
      expect(x + radiusPx).toBeLessThan(widthPx);
      expect(y + radiusPx).toBeLessThan(heightPx);
    }
  });
});
