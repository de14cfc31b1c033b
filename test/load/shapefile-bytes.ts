import type { Position } from "geojson";

/** A shape of a Shapefile: its rings, clockwise where they bound ground; none for a null shape. */
export type Shape = readonly (readonly Position[])[];

/** Writes the bytes of a .shp file of polygons. */
export function shpBytes(shapes: readonly Shape[]): Uint8Array {
  const records = shapes.map(recordOf);
  const length = 100 + records.reduce((sum, record) => sum + record.length, 0);
  const heading = Buffer.alloc(100);
  heading.writeInt32BE(9994, 0);
  heading.writeInt32BE(length / 2, 24);
  heading.writeInt32LE(1000, 28);
  heading.writeInt32LE(5, 32);
  return Buffer.concat([heading, ...records]);
}

function recordOf(rings: Shape, i: number): Buffer {
  const corners = rings.flat();
  const content = rings.length === 0 ? 4 : 44 + 4 * rings.length + 16 * corners.length;
  const record = Buffer.alloc(8 + content);
  record.writeInt32BE(i + 1, 0);
  record.writeInt32BE(content / 2, 4);
  if (rings.length === 0) return record;
  record.writeInt32LE(5, 8);
  record.writeInt32LE(rings.length, 44);
  record.writeInt32LE(corners.length, 48);
  let start = 0;
  rings.forEach((ring, j) => {
    record.writeInt32LE(start, 52 + 4 * j);
    start += ring.length;
  });
  corners.flat().forEach((degrees, j) => {
    record.writeDoubleLE(degrees, 52 + 4 * rings.length + 8 * j);
  });
  return record;
}

/** Writes a dBASE table with one column, its cells given as bytes. */
export function dbfBytes(column: string, cells: readonly Uint8Array[], mark = 0): Uint8Array {
  const width = 20;
  const heading = Buffer.alloc(65);
  heading[0] = 3;
  heading.writeUInt32LE(cells.length, 4);
  heading.writeUInt16LE(65, 8);
  heading.writeUInt16LE(width + 1, 10);
  heading[29] = mark;
  heading.write(column, 32, "latin1");
  heading.write("C", 43, "latin1");
  heading[48] = width;
  heading[64] = 0x0d;
  const rows = cells.map((cell) => {
    const row = Buffer.alloc(width + 1, " ");
    row.set(cell, 1);
    return row;
  });
  return Buffer.concat([heading, ...rows, Buffer.from([0x1a])]);
}

/** The bytes of texts in UTF-8. */
export function utf8(texts: readonly string[]): readonly Uint8Array[] {
  return texts.map((text) => new TextEncoder().encode(text));
}
