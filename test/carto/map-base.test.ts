import { describe, expect, test } from "vitest";
import { mapBase, type MapBase } from "../../src/carto/map-base.ts";
import { areaAt, geometryOf, sixTowns, zoneGeometries } from "./zone-of-areas.ts";

const towns = geometryOf(zoneGeometries(sixTowns), "town");
const base = mapBase(towns, { widthPx: 700, maxHeightPx: 500 });
const members = base.areas.filter(({ isContext }) => !isContext);

function edgesOf({ areas }: MapBase, code: string): ReadonlySet<string> {
  const rings = areas.find((area) => area.code === code)?.polygons.flat() ?? [];
  return new Set(
    rings.flatMap((ring) =>
      ring.map((point, i) => [point, ring.at(i - 1)].map(String).sort().join(" ")),
    ),
  );
}

describe("a map base", () => {
  test("has a path for every member", () => {
    expect(members.map(({ code }) => code).sort()).toEqual(towns.members);
    for (const { path } of base.areas) expect(path).toMatch(/^M-?\d+ -?\d+l[-\d ]+z$/);
  });

  test("shows all members on the sheet", () => {
    for (const { bounds } of members) {
      expect(bounds.left).toBeGreaterThanOrEqual(0);
      expect(bounds.top).toBeGreaterThanOrEqual(0);
      expect(bounds.right).toBeLessThanOrEqual(base.widthPx);
      expect(bounds.bottom).toBeLessThanOrEqual(base.heightPx);
    }
  });

  test("cuts context areas at the sheet", () => {
    const starts = base.areas.flatMap(({ path }) => path.match(/(?<=M)-?\d+ -?\d+/g) ?? []);
    for (const [x = 0, y = 0] of starts.map((start) => start.split(" ").map(Number))) {
      expect(x).toBeGreaterThanOrEqual(-4 * base.grid);
      expect(x).toBeLessThanOrEqual((base.widthPx + 4) * base.grid);
      expect(y).toBeGreaterThanOrEqual(-4 * base.grid);
      expect(y).toBeLessThanOrEqual((base.heightPx + 4) * base.grid);
    }
  });

  test("gives neighbours the same rounded edge", () => {
    const pairs = members.flatMap(({ code }) =>
      (base.neighbours[code] ?? [])
        .filter((other) => towns.members.includes(other))
        .map((other) => [code, other] as const),
    );
    expect(pairs.length).toBeGreaterThan(10);
    for (const [code, other] of pairs) {
      const others = edgesOf(base, other);
      expect([...edgesOf(base, code)].some((edge) => others.has(edge))).toBe(true);
    }
  });

  test("puts the label point of every member on the sheet, with room around it", () => {
    for (const { labelPoint, bounds } of members) {
      expect(labelPoint.radiusPx).toBeGreaterThan(10);
      expect(labelPoint.x).toBeGreaterThan(bounds.left);
      expect(labelPoint.x).toBeLessThan(bounds.right);
    }
  });

  test("measures kilometres as the ground does", () => {
    const [a, b] = ["T11", "T31"].map((code) => members.find((area) => area.code === code));
    const lengthPx = (b?.bounds.right ?? 0) - (a?.bounds.left ?? 0);
    const kilometres = lengthPx * base.kilometresPerPx;
    expect(kilometres).toBeGreaterThan(15);
    expect(kilometres).toBeLessThan(30);
  });

  test("draws a border between the members of different parents only", () => {
    const parents = Object.fromEntries(
      towns.members.map((code) => [code, code < "T2" ? "west" : "east"]),
    );
    const divided = mapBase({ ...towns, parents }, { widthPx: 700, maxHeightPx: 500 });
    expect(base.parentBorders).toBe("");
    expect(divided.parentBorders).not.toBe("");
    expect(divided.parentBorders.length).toBeLessThan(divided.innerBorders.length);
  });

  test("keeps a fixed height where it is asked for one", () => {
    const locator = mapBase(towns, { widthPx: 460, maxHeightPx: 350, minHeightPx: 350 });
    expect([locator.widthPx, locator.heightPx]).toEqual([460, 350]);
  });

  test("never loses an area, however small", () => {
    const boundaries = [
      { area: "LAND", geometry: block(10, 45, 2) },
      { area: "ROCK", geometry: block(12.5, 45, 0.0001) },
    ];
    const geometries = zoneGeometries([areaAt("LAND"), areaAt("ROCK")], boundaries);
    const { areas } = mapBase(geometryOf(geometries, "town"), { widthPx: 300, maxHeightPx: 300 });
    const rock = areas.find(({ code }) => code === "ROCK");
    expect(rock?.path).toMatch(/z$/);
    expect(rock?.labelPoint.x).toBeGreaterThan(200);
  });
});

function block(lon: number, lat: number, side: number) {
  const [east, north] = [lon + side, lat + side];
  const ring = [
    [lon, lat],
    [lon, north],
    [east, north],
    [east, lat],
    [lon, lat],
  ];
  return { type: "Polygon" as const, coordinates: [ring] };
}
