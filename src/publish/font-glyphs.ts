import { sfntTable } from "./sfnt.ts";

const SEGMENTS = 4;
const GROUPS = 12;

/** Reads which glyph of a font draws which code point, from its table "cmap". */
export function fontGlyphs(font: Uint8Array): ReadonlyMap<number, number> {
  const view = sfntTable(font, "cmap");
  if (view === undefined) return new Map();
  const offsets = Array.from({ length: view.getUint16(2) }, (_, i) => view.getUint32(8 + i * 8));
  const entries = [...new Set(offsets)].flatMap((offset) => {
    const format = view.getUint16(offset);
    if (format === SEGMENTS) return segmentEntries(view, offset);
    return format === GROUPS ? groupEntries(view, offset) : [];
  });
  return new Map(entries.filter(([, glyph]) => glyph > 0));
}

/** Writes a table "cmap" in which every code point has a place of its own. */
export function cmapTable(glyphs: ReadonlyMap<number, number>): Uint8Array {
  const HEADER = 12;
  const entries = [...glyphs].toSorted(([a], [b]) => a - b);
  const length = 16 + entries.length * 12;
  const view = new DataView(new ArrayBuffer(HEADER + length));
  [0, 1, 3, 10].forEach((field, i) => view.setUint16(i * 2, field));
  view.setUint32(8, HEADER);
  view.setUint16(HEADER, GROUPS);
  [length, 0, entries.length].forEach((field, i) => view.setUint32(HEADER + 4 + i * 4, field));
  entries.forEach(([codePoint, glyph], i) => {
    [codePoint, codePoint, glyph].forEach((field, j) => {
      view.setUint32(HEADER + 16 + i * 12 + j * 4, field);
    });
  });
  return new Uint8Array(view.buffer);
}

type Entry = readonly [codePoint: number, glyph: number];

function segmentEntries(view: DataView, offset: number): readonly Entry[] {
  const count = view.getUint16(offset + 6) / 2;
  return Array.from({ length: count }, (_, i) => i).flatMap((i) => {
    const [last = 0, first = 0, delta = 0, range = 0] = [14, 16, 16, 16].map((start, part) =>
      view.getUint16(offset + start + (part * count + i) * 2),
    );
    const rangeAt = offset + 16 + (3 * count + i) * 2;
    return codePoints(first, Math.min(last, 0xfffe)).map((codePoint): Entry => {
      if (range === 0) return [codePoint, (codePoint + delta) & 0xffff];
      const glyph = view.getUint16(rangeAt + range + (codePoint - first) * 2);
      return [codePoint, glyph === 0 ? 0 : (glyph + delta) & 0xffff];
    });
  });
}

function groupEntries(view: DataView, offset: number): readonly Entry[] {
  const count = view.getUint32(offset + 12);
  return Array.from({ length: count }, (_, i) => offset + 16 + i * 12).flatMap((at) => {
    const [first = 0, last = 0, glyph = 0] = [0, 4, 8].map((field) => view.getUint32(at + field));
    return codePoints(first, last).map((codePoint): Entry => [
      codePoint,
      glyph + codePoint - first,
    ]);
  });
}

function codePoints(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
