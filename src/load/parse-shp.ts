import type { UncheckedFeature } from "./boundary-feature.ts";
import type { Position } from "geojson";
import { polygonsOfParts } from "./polygons-of-parts.ts";

type ShapeGeometry = NonNullable<UncheckedFeature["geometry"]> | null;

const FILE_CODE = 9994;
const HEADING = 100;
const RECORD_HEADING = 8;
/** Polygon, with heights, with measures. */
const POLYGON_TYPES: ReadonlySet<number> = new Set([5, 15, 25]);

/**
 * Parses the shapes of a .shp file, record by record, null where a record has none. Gives words where
 * it is no file of polygons or ends too early (ESRI Shapefile Technical Description, 1998).
 */
export function parseShp(bytes: Uint8Array): readonly ShapeGeometry[] | string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADING || view.getInt32(0) !== FILE_CODE) return "no heading of a Shapefile";
  const type = view.getInt32(32, true);
  if (!POLYGON_TYPES.has(type)) return `shapes of the type ${type}, not polygons`;
  const length = view.getInt32(24) * 2;
  if (length > bytes.length) return `${bytes.length} bytes of the ${length} that its heading tells`;
  const shapes: ShapeGeometry[] = [];
  for (let at = HEADING; at + RECORD_HEADING <= length;) {
    const size = view.getInt32(at + 4) * 2;
    const record = shapeOf(view, at + RECORD_HEADING, size);
    if (record === undefined) return `a shape number ${shapes.length + 1} that cannot be read`;
    shapes.push(record);
    at += RECORD_HEADING + size;
  }
  return shapes;
}

function shapeOf(view: DataView, at: number, size: number): ShapeGeometry | undefined {
  if (size < 4 || at + size > view.byteLength) return undefined;
  const type = view.getInt32(at, true);
  if (type === 0) return null;
  if (!POLYGON_TYPES.has(type) || size < 44) return undefined;
  const [partCount, pointCount] = [view.getInt32(at + 36, true), view.getInt32(at + 40, true)];
  const points = at + 44 + 4 * partCount;
  if (partCount < 0 || pointCount < 0 || points + 16 * pointCount > at + size) return undefined;
  const starts = Array.from({ length: partCount }, (_, i) => view.getInt32(at + 44 + 4 * i, true));
  const corners = Array.from({ length: pointCount }, (_, i) => cornerAt(view, points + 16 * i));
  const broken = corners.find((corner) => !corner.every(Number.isFinite));
  if (broken !== undefined) return `the corner ${broken.join(", ")}`;
  return polygonsOfParts(starts.map((start, i) => corners.slice(start, starts[i + 1])));
}

function cornerAt(view: DataView, at: number): Position {
  return [view.getFloat64(at, true), view.getFloat64(at + 8, true)];
}
