import type { UncheckedFeature } from "./boundary-feature.ts";
import type { Position } from "geojson";

type WkbGeometry = NonNullable<UncheckedFeature["geometry"]>;

const POLYGON = 3;
const MULTI_POLYGON = 6;
/** Flags of the dialect that PostGIS writes. */
const HAS_Z = 0x80000000;
const HAS_M = 0x40000000;
const HAS_SRID = 0x20000000;

/** A place in the bytes that moves on as they are read; what lies beyond the end throws. */
interface Cursor {
  readonly view: DataView;
  at: number;
}

/**
 * Parses a polygon or multipolygon in well-known binary (ISO 13249-3), in either order of bytes; heights
 * and measures are skipped. Gives words where it is something else or ends too early.
 */
export function parseWkb(bytes: Uint8Array): WkbGeometry {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const polygons = geometryAt({ view, at: 0 });
    if (typeof polygons === "number") return `a geometry of the type ${polygons}`;
    return { type: "MultiPolygon", coordinates: polygons };
  } catch {
    return "a geometry that ends too early";
  }
}

/** The polygons of a geometry; the number of its type where it is none of polygons. */
function geometryAt(cursor: Cursor): Position[][][] | number {
  const isLittle = cursor.view.getUint8(cursor.at) === 1;
  const type = cursor.view.getUint32(cursor.at + 1, isLittle);
  cursor.at += (type & HAS_SRID) === 0 ? 5 : 9;
  const plain = type & 0xffff;
  const dimensions = 2 + dimensionsAbove(type, Math.floor(plain / 1000));
  const count = () => countAt(cursor, isLittle);
  if (plain % 1000 === POLYGON) {
    return [listOf(count(), () => listOf(count(), () => cornerAt(cursor, isLittle, dimensions)))];
  }
  if (plain % 1000 !== MULTI_POLYGON) return plain;
  const parts = listOf(count(), () => geometryAt(cursor));
  return parts.flatMap((part) => (typeof part === "number" ? [] : part));
}

function dimensionsAbove(type: number, thousands: number): number {
  const flagged = ((type & HAS_Z) === 0 ? 0 : 1) + ((type & HAS_M) === 0 ? 0 : 1);
  return flagged + (thousands === 0 ? 0 : thousands === 3 ? 2 : 1);
}

function countAt(cursor: Cursor, isLittle: boolean): number {
  const count = cursor.view.getUint32(cursor.at, isLittle);
  cursor.at += 4;
  if (count > cursor.view.byteLength) throw new RangeError(`invalid count: ${count}`);
  return count;
}

function cornerAt(cursor: Cursor, isLittle: boolean, dimensions: number): Position {
  const corner = [0, 8].map((by) => cursor.view.getFloat64(cursor.at + by, isLittle));
  cursor.at += 8 * dimensions;
  return corner;
}

function listOf<Item>(length: number, next: () => Item): Item[] {
  return Array.from({ length }, next);
}
