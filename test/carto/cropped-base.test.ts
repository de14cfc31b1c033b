import { describe, expect, test } from "vitest";
import type { Boundary } from "../../src/model/boundary.ts";
import { areaMesh } from "../../bench/data/area-mesh.ts";
import { isWithin } from "../../src/carto/box.ts";
import { choropleth } from "../../src/carto/choropleth.ts";
import { croppedBase } from "../../src/carto/cropped-base.ts";
import { mapBase, type MapBase } from "../../src/carto/map-base.ts";
import { areaAt, geometryOf, zoneGeometries } from "./zone-of-areas.ts";

const WIDE = { widthPx: 1040, maxHeightPx: 540, marginPx: 28 };
const NARROW = { widthPx: 354, maxHeightPx: 420, marginPx: 10 };

function basesOf(boundaries: readonly Boundary[], minHeightPx = 0) {
  const areas = boundaries.map(({ area }) => areaAt(area));
  const towns = geometryOf(zoneGeometries(areas, boundaries), "town");
  const base = mapBase(towns, { ...WIDE, minHeightPx });
  return { base, cropped: croppedBase(base, NARROW) };
}

/** Areas of a tenth of a degree in a row, one more of them where `far` says. */
function row(count: number, far?: readonly [lon: number, lat: number]): readonly Boundary[] {
  const corners = Array.from({ length: count }, (_, i) => [10 + i / 10, 45] as const);
  return [...corners, ...(far === undefined ? [] : [far])].map(([lon, lat], i) => ({
    area: `R${i}`,
    geometry: {
      type: "Polygon",
      coordinates: [
        [
          [lon, lat],
          [lon + 0.1, lat],
          [lon + 0.1, lat + 0.1],
          [lon, lat + 0.1],
          [lon, lat],
        ],
      ],
    },
  }));
}

function picture(base: MapBase): string {
  return choropleth({
    base,
    id: "map",
    title: "Many towns",
    description: "",
    labels: [],
    links: base.areas.map(({ code }) => ({ code, href: `/${code}/`, label: code })),
    scaleLabel: (kilometres) => `${kilometres} km`,
    classOf: (code) => (code.endsWith("1") ? "q1" : "q4"),
  }).markup;
}

const sheetOf = ({ widthPx, heightPx }: MapBase) => {
  return { left: 0, top: 0, right: widthPx, bottom: heightPx };
};

describe("a ground that is shown on a smaller sheet", () => {
  const { base, cropped } = basesOf(areaMesh(400));
  const lefts = cropped.areas.map(({ bounds }) => bounds.left);
  const rights = cropped.areas.map(({ bounds }) => bounds.right);

  test("is drawn with the same letters", () => {
    const ground = (of: MapBase) => /<g transform="scale\(0.25\)">.*?<\/g><path/s.exec(picture(of));
    expect(ground(base)?.[0].match(/<a /g)).toHaveLength(400);
    expect(ground(cropped)?.[0]).toBe(ground(base)?.[0]);
  });

  test("loses what lies beside the members, and no more than that", () => {
    expect(Math.min(...lefts)).toBeCloseTo(NARROW.marginPx, 0);
    expect(Math.max(...rights)).toBeCloseTo(NARROW.widthPx - NARROW.marginPx, 0);
    for (const { bounds } of cropped.areas) expect(isWithin(bounds, sheetOf(cropped))).toBe(true);
  });

  test("says where an area lies as it is drawn", () => {
    const { shrink = NaN, leftPx = NaN } = cropped.crop ?? {};
    for (const { path, polygons, bounds, labelPoint } of cropped.areas) {
      const [x = NaN, y = NaN] = (/(?<=M)-?\d+ -?\d+/.exec(path)?.[0] ?? "").split(" ").map(Number);
      const drawn = [(x / cropped.grid - leftPx) * shrink, (y / cropped.grid) * shrink];
      expect(polygons.flat(2)).toContainEqual(drawn.map((px): unknown => expect.closeTo(px, 9)));
      expect(labelPoint.x).toBeGreaterThan(bounds.left);
      expect(labelPoint.x).toBeLessThan(bounds.right);
    }
  });

  test("finds places and measures kilometres as the ground does", () => {
    const [west, east] = [9.1, 9.9] as const;
    const wide = base.project([east, 45])[0] - base.project([west, 45])[0];
    const narrow = cropped.project([east, 45])[0] - cropped.project([west, 45])[0];
    expect(narrow).toBeLessThan(wide);
    expect(narrow * cropped.kilometresPerPx).toBeCloseTo(wide * base.kilometresPerPx, 9);
  });

  test("is the whole sheet where members fill it from side to side", () => {
    const long = basesOf(row(12));
    expect(long.cropped.crop?.leftPx).toBeCloseTo(0, 9);
    expect(long.cropped.heightPx).toBe(Math.ceil((long.base.heightPx * 354) / 1040));
  });

  test("is no higher than it may be", () => {
    const tall = basesOf(row(1));
    expect(tall.cropped.heightPx).toBe(NARROW.maxHeightPx);
    for (const { bounds } of tall.cropped.areas) {
      expect(isWithin(bounds, sheetOf(tall.cropped))).toBe(true);
    }
  });

  test("keeps the frame of far islands on the sheet, at its own scale", () => {
    const islands = basesOf(row(7, [10.1, 42]), 540);
    const [before, after] = [islands.base.inset, islands.cropped.inset];
    expect(before).not.toBeNull();
    expect(after && isWithin(after.box, sheetOf(islands.cropped))).toBe(true);
    expect(after?.kilometresPerPx).toBeGreaterThan(before?.kilometresPerPx ?? NaN);
  });
});
