import type { UncheckedFeature } from "./boundary-feature.ts";
import { parseWkb } from "./parse-wkb.ts";

const MAGIC = [0x47, 0x50];
const HEADING = 8;
/** Bytes of the envelope by its kind, bits 1 to 3 of the flags. */
const ENVELOPES = [0, 32, 48, 48, 64];
const IS_EMPTY = 0b1_0000;

/** Parses the geometry of a row of a GeoPackage: its own heading, then well-known binary. */
export function geoPackageGeometry(
  blob: unknown,
): NonNullable<UncheckedFeature["geometry"]> | null {
  if (blob === null) return null;
  if (!(blob instanceof Uint8Array) || !MAGIC.every((byte, i) => blob[i] === byte)) {
    return "a geometry that is none of a GeoPackage";
  }
  const flags = blob[3] ?? 0;
  if ((flags & IS_EMPTY) !== 0) return "an empty geometry";
  const envelope = ENVELOPES[(flags >> 1) & 0b111];
  if (envelope === undefined) return "a geometry with an unknown heading";
  return parseWkb(blob.subarray(HEADING + envelope));
}
