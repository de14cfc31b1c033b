import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { geoArea } from "d3";
import { describe, expect, it } from "vitest";
import { loadAtlas } from "../../src/load/load-atlas.ts";
import { naturalEarthOutline } from "../../src/load/natural-earth-outline.ts";
import { countryLand } from "../../src/load/natural-earth.ts";
import { isOnGround, nearestCoast } from "../../src/load/nearest-coast.ts";
import { reportOf, withTinyCopy } from "./overlay.ts";
import { squareAt } from "./villages.ts";

function areaOf(outline: string, points: readonly (readonly [number, number])[] = []) {
  const found = naturalEarthOutline(outline, points);
  return "found" in found ? found : geoArea(found);
}

describe("a country of Natural Earth", () => {
  it.each(["Greece", "greece", "GR", "grc", "300"])("is found as %s", (name) => {
    expect(countryLand(name)).toEqual(countryLand("Greece"));
    expect(countryLand(name)).toHaveProperty("type", "MultiPolygon");
  });

  it("that does not exist is told with the nearest one", () => {
    expect(countryLand("Greese")).toHaveProperty("remedy", 'Did you mean "Greece"?');
  });
});

describe("an outline of Natural Earth", () => {
  it("is cut off at its box", () => {
    const crete = "natural-earth:GR/23,34.5,27,35.8";
    // 8,450 km2 with its islets, on a sphere of 6,371.0088 km.
    expect(Number(areaOf(crete)) * 6371.0088 ** 2).toBeGreaterThan(8000);
    expect(Number(areaOf(crete)) * 6371.0088 ** 2).toBeLessThan(8900);
    const west = Number(areaOf("natural-earth:GR/23,34.5,24.9,35.8"));
    const east = Number(areaOf("natural-earth:GR/24.9,34.5,27,35.8"));
    expect(west + east).toBeCloseTo(Number(areaOf(crete)), 8);
  });

  it("without a box is cut off around the points", () => {
    const points = [
      [24, 35],
      [26, 35.4],
    ] as const;
    const box = areaOf("natural-earth:GR/23.8,34.8,26.2,35.6");
    expect(areaOf("natural-earth:GR", points)).toBeCloseTo(Number(box), 12);
  });

  it.each([
    "natural-earth:",
    "natural-earth:GR/1,2,3",
    "natural-earth:GR/3,1,2,4",
    "natural-earth:GR/0,0,1,x",
  ])("is told what it should look like (%s)", (outline) => {
    expect(areaOf(outline)).toHaveProperty("expected");
    expect(areaOf(outline)).toHaveProperty("found", JSON.stringify(outline));
  });

  it("without land in its box is told so", () => {
    expect(areaOf("natural-earth:GR/0,0,1,1")).toHaveProperty(
      "found",
      'no land of "GR" between 0, 0, 1, 1',
    );
  });
});

describe("a point and a coast", () => {
  const island = { type: "Polygon" as const, coordinates: [squareAt(10)] };

  it("are as far apart as the ground says", () => {
    const { place, km } = nearestCoast(island, [9, 32.5]) ?? { place: [0, 0], km: 0 };
    expect(place).toEqual([10, 32.5]);
    expect(km).toBeCloseTo(111.195 * Math.cos((32.5 * Math.PI) / 180), 6);
    expect(isOnGround(island, [9, 32.5])).toBe(false);
    expect(isOnGround(island, [10.5, 32.5])).toBe(true);
  });
});

describe("areas whose points lie outside the outline", () => {
  const { report, outline } = withTinyCopy((folder) => {
    const config = join(folder, "atlas.yaml");
    const yaml = readFileSync(config, "utf8").replace(
      "boundaries: data/boundaries/villages.geojson",
      "boundaries: points\n    outline: data/boundaries/island.geojson",
    );
    writeFileSync(config, yaml);
    const areas = join(folder, "data/areas.csv");
    writeFileSync(areas, readFileSync(areas, "utf8").replace("35.05,32.05", "34.5,32.05"));
    const island = { type: "Polygon", coordinates: [squareAt(35.1, 31.6)] };
    writeFileSync(join(folder, "data/boundaries/island.geojson"), JSON.stringify(island));
    const { problems, atlas } = loadAtlas(folder);
    return { report: reportOf(problems), outline: atlas?.outlineSources[0] };
  });

  it("move to a coast within five kilometres; farther ones are warned of and stay", () => {
    expect(report).toContain(
      'warning: data/areas.csv: the point of "A03" lies 57 km outside the outline',
    );
    expect(report).not.toContain('the point of "A01"');
    expect(outline ?? report).toMatchObject({ onCoast: { A01: [35.1, 32.15] }, offshore: ["A03"] });
  });
});
