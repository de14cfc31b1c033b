/** Gives a JPEG what a camera notes in it: how it was held, and where. */
export function withExif(jpeg: Uint8Array, orientation: number): Uint8Array {
  const place = new TextEncoder().encode("45.0N 10.7E");
  const tiff = new Uint8Array(8 + 2 + 12 + 4 + place.length);
  const view = new DataView(tiff.buffer);
  view.setUint16(0, 0x4d4d);
  view.setUint16(2, 42);
  view.setUint32(4, 8);
  view.setUint16(8, 1);
  view.setUint16(10, 0x0112);
  view.setUint16(12, 3);
  view.setUint32(14, 1);
  view.setUint16(18, orientation);
  tiff.set(place, 26);
  const name = new TextEncoder().encode("Exif\0\0");
  const length = 2 + name.length + tiff.length;
  const head = Uint8Array.of(0xff, 0xe1, length >> 8, length & 0xff);
  return Uint8Array.from([...jpeg.slice(0, 2), ...head, ...name, ...tiff, ...jpeg.slice(2)]);
}
