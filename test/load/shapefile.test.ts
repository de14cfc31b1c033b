import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "shapefile";
import { describe, expect, it } from "vitest";
import { parseDbf } from "../../src/load/parse-dbf.ts";
import { parseShp } from "../../src/load/parse-shp.ts";
import { dbfBytes, shpBytes, utf8 } from "./shapefile-bytes.ts";
import { loadVillages, squareAt, VILLAGES } from "./villages.ts";

const FILE = "data/boundaries/v.shp";
const shapes = VILLAGES.map((_, i) => [squareAt(i)]);
const hole = squareAt(0.25).map(([lon = 0, lat = 0]) => [lon / 2 + 0.2, 32 + (lat - 32) / 2 + 0.1]);
const GREEK_GRID =
  'PROJCS["GGRS_1987_Greek_Grid",GEOGCS["GCS_GGRS_1987",DATUM["D_GGRS_1987",SPHEROID["GRS_1980",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",24.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]';

type Parts = Readonly<Record<string, Uint8Array | string>>;

function load(parts: Parts) {
  const all: Parts = { shp: shpBytes(shapes), dbf: dbfBytes("CODE", utf8(VILLAGES)), ...parts };
  return loadVillages(FILE, (folder) => {
    for (const [ending, bytes] of Object.entries(all)) {
      if (bytes.length > 0) writeFileSync(join(folder, `v.${ending}`), bytes);
    }
  });
}

describe("a Shapefile", () => {
  it("joins by its column code, in capitals too", () => {
    const { report, rings } = load({});
    expect(report).toBe("");
    expect(Object.keys(rings)).toEqual(VILLAGES);
    expect(rings["A03"]).toEqual(squareAt(2));
  });

  it("is read as the library of its format reads it", async () => {
    const shp = shpBytes([[squareAt(0), hole.toReversed(), squareAt(5)], [squareAt(3)], []]);
    const dbf = dbfBytes("CODE", utf8(["A01", "Ωμέγα", "A03"]));
    const { features } = await read(Buffer.from(shp), Buffer.from(dbf), { encoding: "utf-8" });
    const ours = parseShp(shp) as readonly { coordinates: unknown[] }[];
    const [islands, square, none] = features.map(({ geometry }): unknown => geometry);
    expect(ours[0]).toEqual(islands);
    expect(square).toEqual({ type: "Polygon", coordinates: ours[1]?.coordinates[0] });
    expect([ours[2], none]).toEqual([null, null]);
    const decoder = new TextDecoder();
    expect(parseDbf(dbf, (cell) => decoder.decode(cell))).toEqual(
      features.map(({ properties }) => properties),
    );
  });

  it("is turned into degrees by its .prj, with the shift of a datum that lacks it", () => {
    const square = [
      [600000, 3900000],
      [600000, 3910000],
      [610000, 3910000],
      [610000, 3900000],
      [600000, 3900000],
    ];
    const { report, rings } = load({
      shp: shpBytes(VILLAGES.map(() => [square])),
      prj: GREEK_GRID,
    });
    expect(report).toBe("");
    // cs2cs of PROJ with +towgs84=-199.87,74.79,246.62; without the shift 200 m off.
    expect(rings["A01"]?.[0]?.[0]).toBeCloseTo(25.100716, 5);
    expect(rings["A01"]?.[0]?.[1]).toBeCloseTo(35.240679, 5);
  });

  it("warns of a datum whose shift nobody knows, and refuses a system that nobody knows", () => {
    const odd = GREEK_GRID.replaceAll("GGRS_1987", "Atlantis");
    expect(load({ prj: odd }).report).toContain(
      'warning: data/boundaries/v.shp: the datum "D_Atlantis" without its shift to WGS 84',
    );
    expect(load({ prj: odd.replace("Transverse_Mercator", "Mystery") }).report).toContain(
      'error: data/boundaries/v.shp: the system of coordinates "Atlantis_Greek_Grid"',
    );
  });

  it.each([
    ["its .cpg", { cpg: "1253" }, 0],
    ["the mark in its heading", {}, 0xcb],
  ])("reads codes in the encoding of %s", (_name, parts, mark) => {
    const alpha = Uint8Array.from([0xc1, 0x30, 0x31]);
    const cells = [alpha, ...utf8(["A02", "A03", "A04"])];
    const { report } = load({ dbf: dbfBytes("CODE", cells, mark), ...parts });
    expect(report).toContain("1 only in the boundaries (Α01)");
  });

  it("says what is wrong with a whole file", () => {
    const dbf = dbfBytes("CODE", utf8(VILLAGES));
    expect(load({ dbf: "" }).report).toContain("no data/boundaries/v.dbf beside it");
    expect(load({ shp: shpBytes(shapes).subarray(0, 300) }).report).toMatch(
      /300 bytes of the \d+ that its heading tells/,
    );
    expect(load({ shp: "not at all" }).report).toContain("no heading of a Shapefile");
    expect(load({ dbf: dbf.subarray(0, 90) }).report).toMatch(/v\.dbf: 90 bytes of the 149/);
    expect(load({ dbf: dbfBytes("CODE", utf8(["A01"])) }).report).toContain(
      "4 shapes and 1 rows in its .dbf",
    );
    expect(load({ cpg: "klingon" }).report).toContain('the encoding "klingon"');
    const points = Buffer.from(shpBytes(shapes));
    points.writeInt32LE(1, 32);
    expect(load({ shp: points }).report).toContain("shapes of the type 1, not polygons");
  });

  it("says what is wrong with a feature, with its number", () => {
    const broken = [[squareAt(0)], [], [squareAt(NaN)], [squareAt(400)]];
    const { report } = load({ shp: shpBytes(broken) });
    expect(report).toContain('a geometry of the type null in the boundary of "A02", feature 2');
    expect(report).toContain('the corner NaN, 32 in the boundary of "A03", feature 3');
    expect(report).toContain('the corner 400, 32 in the boundary of "A04", feature 4');
  });

  it("reports what did not join, both ways", () => {
    const { report } = load({ dbf: dbfBytes("CODE", utf8(["A01", "A02", "A03", "X9"])) });
    expect(report).toContain(
      "3 matched, 1 only in data/areas.csv (A04), 1 only in the boundaries (X9)",
    );
  });
});
