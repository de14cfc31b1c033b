import { geoArea, geoContains } from "d3";
import { describe, expect, test } from "vitest";
import { rewind } from "../../src/carto/rewind.ts";
import { schematicBoundaries } from "../../src/carto/schematic-boundaries.ts";
import { areaAt } from "./zone-of-areas.ts";

const KM2 = 6371.0088 ** 2;
const island = {
  type: "Polygon" as const,
  coordinates: [
    [
      [24, 35],
      [24, 35.4],
      [25, 35.4],
      [25, 35],
      [24, 35],
    ],
  ],
};
const areas = [
  areaAt("EAST", { lon: 24.8, lat: 35.2 }),
  areaAt("FAR", { lon: 24, lat: 34, role: "context" }),
  areaAt("PORT", { lon: 24.2, lat: 35.41 }),
  areaAt("ROCK", { lon: 24.4, lat: 34.8 }),
];
const drawn = schematicBoundaries(areas, {
  geometry: island,
  onCoast: { PORT: [24.2, 35.4] },
  offshore: ["ROCK"],
});
const sizeOf = (code: string) => {
  const boundary = drawn.find(({ area }) => area === code);
  return boundary === undefined ? NaN : geoArea(rewind(boundary.geometry)) * KM2;
};

describe("boundaries around points that end at a coast", () => {
  test("lose no member, and leave out a context area without land", () => {
    expect(drawn.map(({ area }) => area).toSorted()).toEqual(["EAST", "PORT", "ROCK"]);
  });

  test("give all land to the areas on it, one moved to the coast among them", () => {
    const land = geoArea(rewind(island)) * KM2;
    expect((sizeOf("EAST") + sizeOf("PORT")) / land).toBeCloseTo(1, 3);
    expect(sizeOf("PORT") / land).toBeGreaterThan(0.3);
  });

  test("draw an area at sea as a disc around its point, of at most four kilometres", () => {
    const rock = drawn.find(({ area }) => area === "ROCK");
    expect(rock && geoContains(rewind(rock.geometry), [24.4, 34.8])).toBe(true);
    expect(sizeOf("ROCK")).toBeGreaterThan(1);
    expect(sizeOf("ROCK")).toBeLessThan(Math.PI * 16);
  });
});
