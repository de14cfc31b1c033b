import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Box } from "../../src/carto/box.ts";
import { isWithin, overlap } from "../../src/carto/box.ts";
import { mapBase } from "../../src/carto/map-base.ts";
import { mapInset } from "../../src/carto/map-inset.ts";
import { areaAt, geometryOf, zoneGeometries } from "./zone-of-areas.ts";

const widthPx = 800;
const heightPx = 500;
const sheetBox: Box = { left: 0, top: 0, right: widthPx, bottom: heightPx };
const side = fc.integer({ min: 5, max: 400 });
const boxes = fc
  .record({ left: fc.integer({ min: -100, max: 900 }), top: side, width: side, height: side })
  .map(({ left, top, width, height }): Box => {
    return { left, top, right: left + width, bottom: top + height };
  });

describe("a frame for far islands", () => {
  test("lies on the sheet, covers nothing, and holds the islands, none of them enlarged", () => {
    fc.assert(
      fc.property(boxes, fc.array(boxes, { maxLength: 4 }), (islands, taken) => {
        const far = { ...islands, top: islands.top + 600, bottom: islands.bottom + 600 };
        const inset = mapInset(far, { widthPx, heightPx, taken });
        if (inset === null) return;
        expect(isWithin(inset.box, sheetBox)).toBe(true);
        expect(taken.some((box) => overlap(inset.box, box))).toBe(false);
        expect(inset.shrink).toBeLessThanOrEqual(1);
        const [left, top] = inset.place([far.left, far.top]);
        const [right, bottom] = inset.place([far.right, far.bottom]);
        expect(isWithin({ left, top, right, bottom }, inset.box)).toBe(true);
        expect(right - left).toBeCloseTo(inset.shrink * (far.right - far.left), 6);
      }),
    );
  });

  test("stands in the corner that is nearest to where they lie", () => {
    const far = { left: -200, top: 700, right: -100, bottom: 800 };
    const inset = mapInset(far, { widthPx, heightPx, taken: [] });
    expect(inset?.box.left).toBe(1);
    expect(inset?.box.bottom).toBe(heightPx - 34);
    expect(inset?.shrink).toBe(1);
  });

  test("is left out where no corner is free", () => {
    const far = { left: 0, top: 700, right: 100, bottom: 800 };
    expect(mapInset(far, { widthPx, heightPx, taken: [sheetBox] })).toBeNull();
  });
});

describe("a map with an island far to the south", () => {
  const mainland = [0, 1, 2, 3, 4, 5, 6].map((i) => ({
    area: `M${i}`,
    geometry: block(10 + 0.1 * i, 45 + 0.05 * (i % 2), 0.1),
  }));
  const island = { area: "ISLAND", geometry: block(10.1, 42, 0.08) };
  const drawn = (boundaries: typeof mainland) => {
    const areas = boundaries.map(({ area }) => areaAt(area));
    const towns = geometryOf(zoneGeometries(areas, boundaries), "town");
    return mapBase(towns, { widthPx, maxHeightPx: heightPx });
  };
  const without = drawn(mainland);
  const base = drawn([...mainland, island]);

  test("has the mainland as large as a map without the island", () => {
    expect(without.inset).toBeNull();
    expect(base.kilometresPerPx).toBeCloseTo(without.kilometresPerPx, 6);
  });

  test("shows the island in its frame, and nothing else there", () => {
    const frame = base.inset?.box;
    for (const { code, bounds } of base.areas) {
      expect(frame !== undefined && isWithin(bounds, frame)).toBe(code === "ISLAND");
      expect(frame !== undefined && overlap(bounds, frame)).toBe(code === "ISLAND");
    }
  });

  test("measures the island by a scale of its own", () => {
    const bounds = base.areas.find(({ code }) => code === "ISLAND")?.bounds;
    const heightKm =
      ((bounds?.bottom ?? 0) - (bounds?.top ?? 0)) * (base.inset?.kilometresPerPx ?? 0);
    expect(heightKm).toBeGreaterThan(8.7);
    expect(heightKm).toBeLessThan(9.1);
  });
});

function block(lon: number, lat: number, size: number) {
  const ring = [
    [lon, lat],
    [lon, lat + size],
    [lon + size, lat + size],
    [lon + size, lat],
    [lon, lat],
  ];
  return { type: "Polygon" as const, coordinates: [ring] };
}
