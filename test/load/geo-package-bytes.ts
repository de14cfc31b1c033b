import { DatabaseSync } from "node:sqlite";
import type { Position } from "geojson";

/** How a geometry is written: order of bytes, and what stands beside x and y. */
export interface WkbForm {
  readonly isLittle?: boolean;
  readonly extra?: "" | "z" | "m" | "zm" | "ewkb-z";
}

const TYPE_OF_EXTRA = { "": 0, z: 1000, m: 2000, zm: 3000, "ewkb-z": 0x80000000 } as const;

/** Writes polygons as a multipolygon in well-known binary. */
export function wkbBytes(
  polygons: readonly (readonly (readonly Position[])[])[],
  { isLittle = true, extra = "" }: WkbForm = {},
): Uint8Array {
  const uint = (number: number) => {
    const bytes = Buffer.alloc(4);
    if (isLittle) bytes.writeUInt32LE(number);
    else bytes.writeUInt32BE(number);
    return bytes;
  };
  const double = (number: number) => {
    const bytes = Buffer.alloc(8);
    if (isLittle) bytes.writeDoubleLE(number);
    else bytes.writeDoubleBE(number);
    return bytes;
  };
  const start = (type: number) => [
    Buffer.from([isLittle ? 1 : 0]),
    uint(type + TYPE_OF_EXTRA[extra]),
  ];
  const more = extra === "zm" ? [7, 8] : extra === "" ? [] : [7];
  const corner = (position: Position) => [...position, ...more].map(double);
  const parts = polygons.flatMap((rings) => [
    ...start(3),
    uint(rings.length),
    ...rings.flatMap((ring) => [uint(ring.length), ...ring.flatMap(corner)]),
  ]);
  return Buffer.concat([...start(6), uint(polygons.length), ...parts]);
}

/** Puts the heading of a GeoPackage before a geometry, with an envelope of 32 bytes. */
export function geoPackageBlob(wkb: Uint8Array): Uint8Array {
  const heading = Buffer.alloc(40);
  heading.write("GP", 0, "latin1");
  heading[3] = 0b0000_0011;
  return Buffer.concat([heading, wkb]);
}

export interface PackageTable {
  readonly name: string;
  readonly type?: string;
  readonly system?: { readonly id: number; readonly definition: string };
  readonly rows: readonly { readonly code: string; readonly geometry: Uint8Array | null }[];
}

const DEGREES = { id: 4326, definition: 'GEOGCS["WGS 84",DATUM["WGS_1984"]]' };

/** Writes a GeoPackage with what readers need of one. */
export function writeGeoPackage(path: string, tables: readonly PackageTable[]): void {
  const database = new DatabaseSync(path);
  database.exec(`
    CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY,
      organization TEXT, organization_coordsys_id INTEGER, definition TEXT);
    CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT,
      geometry_type_name TEXT, srs_id INTEGER, z INTEGER, m INTEGER);`);
  for (const { name, type = "MULTIPOLYGON", system = DEGREES, rows } of tables) {
    database
      .prepare("INSERT OR IGNORE INTO gpkg_spatial_ref_sys VALUES (?, ?, 'EPSG', ?, ?)")
      .run(`EPSG:${system.id}`, system.id, system.id, system.definition);
    database
      .prepare("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)")
      .run(name, type, system.id);
    database.exec(`CREATE TABLE "${name}" (fid INTEGER PRIMARY KEY, geom BLOB, code TEXT)`);
    const insert = database.prepare(`INSERT INTO "${name}" (geom, code) VALUES (?, ?)`);
    for (const { code, geometry } of rows) insert.run(geometry, code);
  }
  database.close();
}
