import { exifOrientation } from "./exif-orientation.ts";
import { joined, letters, type Picture } from "./picture.ts";

const SIGNATURE = "\x89PNG\r\n\x1A\n";
/** What decides how a picture looks; texts, times and EXIF do not. */
const KEPT: ReadonlySet<string> = new Set([
  ...["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "bKGD", "sBIT", "pHYs"],
  ...["gAMA", "cHRM", "sRGB", "iCCP", "cICP", "acTL", "fcTL", "fdAT"],
]);

interface Chunk {
  readonly type: string;
  readonly content: Uint8Array;
  readonly bytes: Uint8Array;
}

/** Reads a PNG file (ISO/IEC 15948); undefined where it is damaged or none. */
export function pngPicture(bytes: Uint8Array): Picture | undefined {
  if (letters(bytes, 0, 8) !== SIGNATURE) return undefined;
  const chunks = chunksOf(bytes);
  const [head] = chunks;
  if (head?.type !== "IHDR" || chunks.at(-1)?.type !== "IEND") return undefined;
  const view = new DataView(head.content.buffer, head.content.byteOffset, head.content.byteLength);
  if (head.content.length < 8) return undefined;
  const exif = chunks.find(({ type }) => type === "eXIf");
  const kept = chunks.filter(({ type }) => KEPT.has(type)).map((chunk) => chunk.bytes);
  return {
    format: "png",
    width: view.getUint32(0),
    height: view.getUint32(4),
    orientation: exif === undefined ? 1 : exifOrientation(exif.content),
    clean: joined([bytes.subarray(0, 8), ...kept]),
  };
}

function chunksOf(bytes: Uint8Array): readonly Chunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  let at = 8;
  while (at + 12 <= bytes.length && chunks.at(-1)?.type !== "IEND") {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return chunks;
    const content = bytes.subarray(at + 8, end - 4);
    chunks.push({ type: letters(bytes, at + 4, at + 8), content, bytes: bytes.subarray(at, end) });
    at = end;
  }
  return chunks;
}
