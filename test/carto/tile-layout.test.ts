import { describe, expect, test } from "vitest";
import { mapBase } from "../../src/carto/map-base.ts";
import { tileLayout } from "../../src/carto/tile-layout.ts";
import { tileMap } from "../../src/carto/tile-map.ts";
import { areaAt, geometryOf, sixTowns, zoneGeometries } from "./zone-of-areas.ts";

/** Forty towns at uneven places. */
const manyTowns = Array.from({ length: 40 }, (_, i) => {
  const [column, row] = [i % 8, Math.floor(i / 8)];
  const lon = 10 + 0.1 * column + 0.03 * ((row * 7) % 3);
  return areaAt(`T${i + 10}`, { lon, lat: 45 + 0.05 * row + 0.004 * ((column * 5) % 4) });
});

describe.each([
  ["six towns", sixTowns, 6],
  ["forty towns", manyTowns, 40],
])("a tile map of %s", (_, towns, count) => {
  const geometry = geometryOf(zoneGeometries(towns), "town");
  const base = mapBase(geometry, { widthPx: 720, maxHeightPx: 480 });
  const layout = tileLayout(base);

  test("has one tile an area, and none is shared", () => {
    expect(layout.tiles.map(({ code }) => code).toSorted()).toEqual(geometry.members);
    expect(new Set(layout.tiles.map(({ x, y }) => `${x},${y}`)).size).toBe(count);
  });

  test("lies in one grid on its sheet", () => {
    const { cellPx, widthPx, heightPx, tiles } = layout;
    const [first] = tiles;
    for (const { x, y } of tiles) {
      expect(Math.abs(x - (first?.x ?? 0)) % cellPx).toBe(0);
      expect(Math.abs(y - (first?.y ?? 0)) % cellPx).toBe(0);
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(x + cellPx).toBeLessThanOrEqual(widthPx);
      expect(y + cellPx).toBeLessThanOrEqual(heightPx);
    }
  });

  test("names the areas that fit and numbers the others", () => {
    const labels = geometry.members.map((code, i) => ({
      code,
      name: i === 0 ? "A name as long as a procession on a feast" : code,
      value: "12.5",
      number: String(i + 1),
    }));
    const words = { id: "tiles", title: "t", description: "d", links: [] };
    const { markup, numbered } = tileMap({ ...words, layout, labels, classOf: () => "q1" });
    expect(markup.match(/<rect/g)?.length).toBe(count);
    expect(numbered).toEqual([geometry.members[0]]);
    expect(markup).toContain(">1</tspan");
    expect(markup).not.toContain("procession");
  });
});

test("an island of its own keeps a tile of its own, where it lies", () => {
  const island = areaAt("T99", { lon: 10.35, lat: 44.6 });
  const ring = [
    [10.34, 44.59],
    [10.36, 44.59],
    [10.36, 44.61],
    [10.34, 44.61],
    [10.34, 44.59],
  ];
  const boundaries = manyTowns.map(({ code, lon, lat }) => {
    const [west, south] = [(lon ?? 0) - 0.04, (lat ?? 0) - 0.02];
    const [east, north] = [west + 0.08, south + 0.04];
    const box = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ];
    return { area: code, geometry: { type: "Polygon" as const, coordinates: [box] } };
  });
  const all = [
    ...boundaries,
    { area: "T99", geometry: { type: "Polygon" as const, coordinates: [ring] } },
  ];
  const geometry = geometryOf(zoneGeometries([...manyTowns, island], all), "town");
  const { tiles } = tileLayout(mapBase(geometry, { widthPx: 720, maxHeightPx: 480 }));
  const own = tiles.find(({ code }) => code === "T99");
  const others = tiles.filter(({ code }) => code !== "T99");
  expect(others.every(({ y }) => y < (own?.y ?? 0))).toBe(true);
});
