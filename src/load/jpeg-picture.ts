import { exifOrientation } from "./exif-orientation.ts";
import { joined, letters, type Picture } from "./picture.ts";

const SCAN = 0xda;
const END = 0xd9;
const COMMENT = 0xfe;
const EXIF = "Exif\0\0";

/** A stretch of a JPEG file: a segment with its length, or the coded picture after a scan's head. */
interface Segment {
  readonly marker: number;
  readonly bytes: Uint8Array;
}

/** Reads a JPEG file (ITU-T T.81); undefined where it is damaged or none. */
export function jpegPicture(bytes: Uint8Array): Picture | undefined {
  const segments = segmentsOf(bytes);
  const frame = segments?.find(({ marker }) => isFrame(marker));
  if (segments === undefined || frame === undefined || frame.bytes.length < 9) return undefined;
  const [height, width] = [word(frame.bytes, 5), word(frame.bytes, 7)];
  const exif = segments.find((own) => own.marker === 0xe1 && letters(own.bytes, 4, 10) === EXIF);
  const kept = segments.filter(isKept).map((segment) => segment.bytes);
  return {
    format: "jpg",
    width,
    height,
    orientation: exif === undefined ? 1 : exifOrientation(exif.bytes.subarray(10)),
    clean: joined([bytes.subarray(0, 2), ...kept, Uint8Array.of(0xff, END)]),
  };
}

/** Divides a file into its segments up to the end mark; what stands after it is left out. */
function segmentsOf(bytes: Uint8Array): readonly Segment[] | undefined {
  if (word(bytes, 0) !== 0xffd8) return undefined;
  const segments: Segment[] = [];
  let at = 2;
  while (at + 4 <= bytes.length || bytes[at + 1] === END) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return undefined;
    if (marker === END) return segments;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const head = at + 2 + word(bytes, at + 2);
    const end = marker === SCAN ? endOfScan(bytes, head) : head;
    if (end > bytes.length || head < at + 4) return undefined;
    segments.push({ marker, bytes: bytes.subarray(at, end) });
    at = end;
  }
  return undefined;
}

/** In coded data a 0 or a restart mark follows every 255 that is no marker. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    const isMarker = bytes[at] === 0xff && next !== 0 && next !== 0xff;
    if (isMarker && (next < 0xd0 || next > 0xd7)) return at;
  }
  return Infinity;
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** JFIF, the colour profile and Adobe's transform decide how the picture looks; the rest does not. */
function isKept({ marker, bytes }: Segment): boolean {
  if (marker === COMMENT) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  if (marker === 0xe2) return letters(bytes, 4, 15) === "ICC_PROFILE";
  if (marker === 0xe0) return letters(bytes, 4, 8) === "JFIF";
  return marker === 0xee;
}

function word(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}
