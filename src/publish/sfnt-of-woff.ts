import { inflateSync } from "node:zlib";
import { sfntOf, type SfntTable } from "./sfnt.ts";

const SIGNATURE = 0x774f4646;
const HEADER_LENGTH = 44;
const ENTRY_LENGTH = 20;

/** Unpacks a font in WOFF 1.0 (https://www.w3.org/TR/WOFF/) to the TrueType or OpenType inside. */
export function sfntOfWoff(woff: Uint8Array): Uint8Array {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  const signature = view.getUint32(0);
  if (signature !== SIGNATURE) throw new Error(`invalid font: ${signature.toString(16)}`);
  const count = view.getUint16(12);
  const tables = Array.from({ length: count }, (_, i) => {
    return tableAt(woff, view, HEADER_LENGTH + i * ENTRY_LENGTH);
  });
  return sfntOf(view.getUint32(4), tables);
}

function tableAt(woff: Uint8Array, view: DataView, at: number): SfntTable {
  const tag = String.fromCharCode(...woff.subarray(at, at + 4));
  const [offset, packedLength, length] = [4, 8, 12].map((field) => view.getUint32(at + field));
  const packed = woff.subarray(offset, (offset ?? 0) + (packedLength ?? 0));
  return { tag, bytes: packedLength === length ? packed : inflateSync(packed) };
}
