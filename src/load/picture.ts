/** What the header of a picture says, and the picture without what it tells of its maker. */
export interface Picture {
  readonly format: "jpg" | "png" | "webp" | "gif";
  readonly width: number;
  readonly height: number;
  /** 1 is upright; see `exifOrientation`. */
  readonly orientation: number;
  /** The bytes without EXIF, XMP, comments, previews and whatever stands after the end. */
  readonly clean: Uint8Array;
}

/** Puts stretches of bytes one after another. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Reads a stretch of bytes as Latin letters. */
export function letters(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
