import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { GeoJsonObject } from "geojson";
import { loadAtlas } from "../../src/load/load-atlas.ts";
import { reportOf, withTinyCopy } from "./overlay.ts";

const FILE = "data/boundaries/villages.geojson";

function square(lon: number): number[][][] {
  return [
    [
      [lon, 32],
      [lon + 1, 32],
      [lon + 1, 33],
      [lon, 33],
      [lon, 32],
    ],
  ];
}

function load(json: GeoJsonObject | object) {
  return withTinyCopy((folder) => {
    writeFileSync(join(folder, FILE), JSON.stringify(json));
    const { atlas, problems } = loadAtlas(folder);
    return { boundaries: atlas?.boundarySources[0]?.boundaries, report: reportOf(problems) };
  });
}

const codes = ["A04", "A03", "A02", "A01"];

describe("boundaries", () => {
  it("join by the id of a feature or by its property code, and come sorted by code", () => {
    const features = codes.map((code, i) => ({
      type: "Feature",
      ...(i % 2 === 0 ? { id: code, properties: null } : { properties: { code } }),
      geometry: { type: "Polygon", coordinates: square(i) },
    }));
    const { boundaries, report } = load({ type: "FeatureCollection", features });
    expect(report).toBe("");
    expect(boundaries?.map(({ area }) => area)).toEqual(["A01", "A02", "A03", "A04"]);
    expect(boundaries?.[0]?.geometry.coordinates).toEqual(square(3));
  });

  it("are read from the object of a topology that has the name of the level", () => {
    const arcs = codes.map((_, i) => square(i)[0]);
    const geometries = codes.map((id, i) => ({ type: "Polygon", id, arcs: [[i]] }));
    const objects = { coast: { type: "GeometryCollection", geometries: [] } };
    const village = { type: "GeometryCollection", geometries };
    const { boundaries, report } = load({
      type: "Topology",
      objects: { ...objects, village },
      arcs,
    });
    expect(report).toBe("");
    expect(boundaries?.map(({ geometry }) => geometry.coordinates)).toEqual(
      [3, 2, 1, 0].map(square),
    );
    expect(
      load({ type: "Topology", objects: { ...objects, towns: village }, arcs }).report,
    ).toContain('the objects "coast", "towns", none called "village"');
  });

  it("tell leading zeros that a number has lost", () => {
    const { report } = withTinyCopy((folder) => {
      const rows = "code,level,name:en,name:he\n020065,village,Suzzara,סוצרה\n";
      writeFileSync(join(folder, "data/areas.csv"), rows);
      const geometry = { type: "Polygon", coordinates: square(1) };
      writeFileSync(join(folder, FILE), JSON.stringify({ type: "Feature", id: 20065, geometry }));
      return { report: reportOf(loadAtlas(folder).problems) };
    });
    expect(report).toContain(
      "Leading zeros were lost in the boundaries: write the codes as text, such as",
    );
  });

  it.each([
    ["a point", { type: "Point", coordinates: [1, 2] }, "a geometry of the type Point"],
    ["nothing", null, "a geometry of the type null"],
    ["no ring", { type: "Polygon", coordinates: [] }, "a polygon without corners"],
    [
      "a line",
      {
        type: "Polygon",
        coordinates: [
          [
            [1, 2],
            [2, 3],
            [1, 2],
          ],
        ],
      },
      "fewer than four corners",
    ],
    ["text", { type: "Polygon", coordinates: "x" }, "fewer than four corners"],
    ["numbers", { type: "Polygon", coordinates: [[1, 2, 3, 4]] }, "fewer than four corners"],
  ])("refuse %s", (_name, geometry, said) => {
    expect(load({ type: "Feature", id: "A01", geometry }).report).toContain(said);
  });

  it.each([
    [{}],
    [{ type: "Topology" }],
    [{ type: "Topology", objects: { village: { type: "Polygon", arcs: [[7]] } }, arcs: [] }],
  ])("refuse a file that holds none (%j)", (json) => {
    expect(load(json).report).toMatch(
      /error: data\/boundaries\/villages.geojson: .*GeoJSON or TopoJSON with polygons/,
    );
  });
});
