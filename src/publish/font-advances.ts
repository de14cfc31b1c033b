import { fontGlyphs } from "./font-glyphs.ts";
import { sfntTable } from "./sfnt.ts";

/** Reads how wide a font sets each code point that it draws, in em. */
export function fontAdvances(font: Uint8Array): ReadonlyMap<number, number> {
  const [head, header, metrics] = ["head", "hhea", "hmtx"].map((name) => sfntTable(font, name));
  if (head === undefined || header === undefined || metrics === undefined) return new Map();
  const unitsPerEm = head.getUint16(18);
  // Glyphs behind the last measured one are as wide as it.
  const last = header.getUint16(34) - 1;
  return new Map(
    [...fontGlyphs(font)].map(([codePoint, glyph]) => {
      return [codePoint, metrics.getUint16(Math.min(glyph, last) * 4) / unitsPerEm];
    }),
  );
}
