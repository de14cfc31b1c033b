import { geoArea, geoContains } from "d3";
import { feature } from "topojson-client";
import { describe, expect, test } from "vitest";
import type { LevelGeometry } from "../../src/carto/level-geometry.ts";
import type { Polygon } from "geojson";
import { areaAt, geometryOf, sixTowns, zoneGeometries } from "./zone-of-areas.ts";

const featuresOf = ({ topology }: LevelGeometry) =>
  feature(topology, topology.objects.areas).features;

/** The arcs that the polygons name, whatever their direction. */
function arcNumbers({ topology }: LevelGeometry): readonly number[] {
  const geometries = topology.objects.areas.geometries as unknown as readonly {
    arcs: number[][];
  }[];
  const arcs = geometries.flatMap((geometry) => geometry.arcs.flat(3));
  return arcs.map((arc) => (arc < 0 ? ~arc : arc));
}

/** A square of a tenth of a degree, its outer ring counter-clockwise as RFC 7946 asks. */
function square(lon: number, lat: number): Polygon {
  const [east, north] = [lon + 0.1, lat + 0.1];
  const ring = [
    [lon, lat],
    [east, lat],
    [east, north],
    [lon, north],
    [lon, lat],
  ];
  return { type: "Polygon", coordinates: [ring] };
}

describe("boundaries drawn around points", () => {
  const towns = geometryOf(zoneGeometries(sixTowns), "town");

  test("give every area with a point a polygon that holds it", () => {
    const features = featuresOf(towns);
    expect(features).toHaveLength(20);
    for (const { code, lon, lat } of sixTowns) {
      const own = features.find(({ id }) => id === code);
      expect(own && geoContains(own, [lon ?? 0, lat ?? 0])).toBe(true);
    }
  });

  test("know the larger area of each town, where it has one", () => {
    const inWest = sixTowns.map((town) => (town.code < "T2" ? { ...town, parent: "WEST" } : town));
    const { parents } = geometryOf(zoneGeometries(inWest), "town");
    const expected = inWest.filter(({ code }) => code < "T2").map(({ code }) => [code, "WEST"]);
    expect(expected.length).toBeGreaterThan(0);
    expect(Object.entries(parents)).toEqual(expect.arrayContaining(expected));
    expect(Object.values(parents).filter((parent) => parent === "WEST")).toHaveLength(
      expected.length,
    );
  });

  test("say that they are schematic, and who is a member", () => {
    expect(towns.isSchematic).toBe(true);
    expect(towns.members).toEqual(["T11", "T12", "T21", "T22", "T31", "T32"]);
    expect(towns.context).toHaveLength(14);
  });

  test("leave out an area without a point", () => {
    const geometries = zoneGeometries([...sixTowns, areaAt("LOST")]);
    expect(geometryOf(geometries, "town").members).not.toContain("LOST");
  });

  test("are plain JSON", () => {
    expect(JSON.parse(JSON.stringify(towns))).toEqual(towns);
  });
});

describe("boundaries joined from the level below", () => {
  const geometries = zoneGeometries(sixTowns);
  const zone = geometryOf(geometries, "zone");

  test("cover exactly the members", () => {
    const members = new Set(geometryOf(geometries, "town").members);
    const parts = featuresOf(geometryOf(geometries, "town")).filter(({ id }) => {
      return members.has(String(id));
    });
    const sum = parts.reduce((total, part) => total + geoArea(part), 0);
    expect(zone.members).toEqual(["zone"]);
    expect(zone.context).toEqual([]);
    expect(featuresOf(zone).map(geoArea)[0]).toBeCloseTo(sum, 12);
  });

  test("keep no arc of the context areas", () => {
    const arcs = arcNumbers(zone);
    expect(new Set(arcs).size).toBe(zone.topology.arcs.length);
  });

  test("are missing where no child has a boundary", () => {
    expect(zoneGeometries([areaAt("LOST")])).toEqual([]);
  });
});

describe("boundaries from a file", () => {
  const boundaries = [
    { area: "A", geometry: square(10, 45) },
    { area: "B", geometry: square(10.1, 45) },
  ];
  const towns = geometryOf(
    zoneGeometries([areaAt("A"), areaAt("B"), areaAt("C")], boundaries),
    "town",
  );

  test("are turned so that none is the rest of the globe", () => {
    for (const { geometry } of featuresOf(towns)) expect(geoArea(geometry)).toBeLessThan(0.001);
  });

  test("are not schematic and leave out areas that the file lacks", () => {
    expect(towns.isSchematic).toBe(false);
    expect(towns.members).toEqual(["A", "B"]);
  });

  test("share one arc between two neighbours", () => {
    const arcs = arcNumbers(towns);
    expect(arcs.length - new Set(arcs).size).toBe(1);
  });
});
