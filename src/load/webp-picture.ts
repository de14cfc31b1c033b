import { exifOrientation } from "./exif-orientation.ts";
import { joined, letters, type Picture } from "./picture.ts";

const DROPPED = ["EXIF", "XMP "];
/** The bits of the extended header that promise EXIF and XMP. */
const PROMISES = 0x08 | 0x04;

interface Chunk {
  readonly type: string;
  readonly content: Uint8Array;
  readonly bytes: Uint8Array;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Reads a WebP file (RFC 9649); undefined where it is damaged or none. */
export function webpPicture(bytes: Uint8Array): Picture | undefined {
  if (letters(bytes, 0, 4) !== "RIFF" || letters(bytes, 8, 12) !== "WEBP") return undefined;
  const chunks = chunksOf(bytes);
  const [head] = chunks;
  const size = head && sizeOf(head);
  if (size === undefined) return undefined;
  const exif = chunks.find(({ type }) => type === "EXIF")?.content;
  const kept = chunks.filter(({ type }) => !DROPPED.includes(type)).map(withoutPromises);
  const body = joined(kept);
  return {
    format: "webp",
    ...size,
    orientation: exif === undefined ? 1 : exifOrientation(tiffOf(exif)),
    clean: joined([bytes.subarray(0, 4), fourBytes(body.length + 4), bytes.subarray(8, 12), body]),
  };
}

function chunksOf(bytes: Uint8Array): readonly Chunk[] {
  const view = viewOf(bytes);
  const chunks: Chunk[] = [];
  let at = 12;
  while (at + 8 <= bytes.length) {
    const length = view.getUint32(at + 4, true);
    const end = at + 8 + length + (length % 2);
    if (at + 8 + length > bytes.length) return chunks;
    const content = bytes.subarray(at + 8, at + 8 + length);
    chunks.push({ type: letters(bytes, at, at + 4), content, bytes: bytes.subarray(at, end) });
    at = end;
  }
  return chunks;
}

function sizeOf({ type, content }: Chunk): Size | undefined {
  if (content.length < 10) return undefined;
  const view = viewOf(content);
  if (type === "VP8X") {
    const [width, height] = [view.getUint32(4, true) & 0xffffff, view.getUint32(6, true) >>> 8];
    return { width: width + 1, height: height + 1 };
  }
  if (type === "VP8L") {
    const bits = view.getUint32(1, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (type !== "VP8 ") return undefined;
  return { width: view.getUint16(6, true) & 0x3fff, height: view.getUint16(8, true) & 0x3fff };
}

function withoutPromises({ type, bytes }: Chunk): Uint8Array {
  if (type !== "VP8X") return bytes;
  const head = bytes.slice();
  head[8] = (head[8] ?? 0) & ~PROMISES;
  return head;
}

/** Some programs put the name of the block before it, as in JPEG. */
function tiffOf(exif: Uint8Array): Uint8Array {
  return letters(exif, 0, 4) === "Exif" ? exif.subarray(6) : exif;
}

function fourBytes(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  viewOf(bytes).setUint32(0, value, true);
  return bytes;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
