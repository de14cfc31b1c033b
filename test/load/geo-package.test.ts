import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseWkb } from "../../src/load/parse-wkb.ts";
import {
  geoPackageBlob,
  wkbBytes,
  writeGeoPackage,
  type PackageTable,
} from "./geo-package-bytes.ts";
import { loadVillages, squareAt, VILLAGES } from "./villages.ts";

const villages: PackageTable = {
  name: "villages of 2021",
  rows: VILLAGES.map((code, i) => ({
    code,
    geometry: geoPackageBlob(wkbBytes([[squareAt(i)]])),
  })),
};

function load(tables: readonly PackageTable[], named = "data/boundaries/v.gpkg") {
  return loadVillages(named, (folder) => writeGeoPackage(join(folder, "v.gpkg"), tables));
}

describe("a GeoPackage", () => {
  it("is read from its first table of polygons", () => {
    const points = { ...villages, name: "a", type: "POINT", rows: [] };
    const { report, rings } = load([points, villages]);
    expect(report).toBe("");
    expect(Object.keys(rings)).toEqual(VILLAGES);
    expect(rings["A02"]).toEqual(squareAt(1));
  });

  it("is read from the table behind #", () => {
    const empty = { ...villages, name: "empty", rows: [] };
    const named = "data/boundaries/v.gpkg#villages of 2021";
    expect(load([empty, villages], named).report).toBe("");
    expect(load([empty, villages], "data/boundaries/v.gpkg#villages of 2012").report).toContain(
      'no table "villages of 2012"; a GeoPackage with a table of polygons (here "empty", ' +
        '"villages of 2021"). Did you mean "villages of 2021"?',
    );
  });

  it("is turned into degrees by the definition of its system", () => {
    const definition =
      'PROJCS["WGS 84 / Pseudo-Mercator",GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],PROJECTION["Mercator_1SP"],PARAMETER["central_meridian",0],PARAMETER["scale_factor",1],PARAMETER["false_easting",0],PARAMETER["false_northing",0],UNIT["metre",1]]';
    const quarter = [
      [0, 0],
      [0, 1113194.9079],
      [1113194.9079, 1113194.9079],
      [1113194.9079, 0],
      [0, 0],
    ];
    const rows = VILLAGES.map((code) => ({
      code,
      geometry: geoPackageBlob(wkbBytes([[quarter]])),
    }));
    const { report, rings } = load([{ ...villages, rows, system: { id: 3395, definition } }]);
    expect(report).toBe("");
    expect(rings["A01"]?.[2]?.[0]).toBeCloseTo(10, 6);
    expect(rings["A01"]?.[2]?.[1]).toBeGreaterThan(9.9);
  });

  it("says what is wrong with a feature, with its number", () => {
    const whole = wkbBytes([[squareAt(1)]]);
    const blobs = [
      null,
      new Uint8Array([1, 2, 3]),
      geoPackageBlob(whole.subarray(0, 60)),
      geoPackageBlob(Buffer.concat([Buffer.from([1, 1, 0, 0, 0]), Buffer.alloc(16)])),
    ];
    const rows = VILLAGES.map((code, i) => ({ code, geometry: blobs[i] ?? null }));
    const { report } = load([{ ...villages, rows }]);
    expect(report).toContain('a geometry of the type null in the boundary of "A01", feature 1');
    expect(report).toContain('a geometry that is none of a GeoPackage in the boundary of "A02"');
    expect(report).toContain('a geometry that ends too early in the boundary of "A03", feature 3');
    expect(report).toContain('a geometry of the type 1 in the boundary of "A04", feature 4');
  });

  it("says what is wrong with a whole file", () => {
    const damaged = loadVillages("data/boundaries/v.gpkg", (folder) =>
      writeFileSync(join(folder, "v.gpkg"), "SQLite format 3 no more"),
    );
    expect(damaged.report).toContain("a GeoPackage that cannot be read");
    expect(load([{ ...villages, type: "POINT" }]).report).toContain("tables without polygons");
  });
});

describe("well-known binary", () => {
  const polygons = [[squareAt(0)], [squareAt(5), squareAt(5.2).toReversed()]];
  const forms = [true, false].flatMap((isLittle) =>
    (["", "z", "m", "zm", "ewkb-z"] as const).map((extra) => ({ isLittle, extra })),
  );

  it.each(forms)("is read whatever the order of bytes and the dimensions (%j)", (form) => {
    expect(parseWkb(wkbBytes(polygons, form))).toEqual({
      type: "MultiPolygon",
      coordinates: polygons,
    });
  });

  it("that is cut off anywhere is said to end too early", () => {
    const whole = wkbBytes(polygons);
    for (let length = 0; length < whole.length; length += 1) {
      expect(parseWkb(whole.subarray(0, length))).toBe("a geometry that ends too early");
    }
  });
});
