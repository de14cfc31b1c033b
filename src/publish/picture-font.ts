import { cmapTable, fontGlyphs } from "./font-glyphs.ts";
import { sfntOf, sfntTables } from "./sfnt.ts";

/**
 * Makes a font ready for a program that sets each line in all of its fonts, keeps of each what is
 * marked with its name, and gives up where they differ in the number of glyphs. It gets a name of
 * its own, one glyph for every character that any of the fonts draws, and no ligatures.
 */
export function pictureFont(
  font: Uint8Array,
  name: string,
  characters: Iterable<number>,
): Uint8Array {
  const own = fontGlyphs(font);
  // What another font draws is not taken from this one: any glyph may stand for it.
  const others = [...characters].map((codePoint) => [codePoint, 1] as const);
  const { flavour, tables } = sfntTables(font);
  const kept = tables.filter(({ tag }) => tag !== "GSUB" && tag !== "name" && tag !== "cmap");
  return sfntOf(flavour, [
    ...kept,
    { tag: "cmap", bytes: cmapTable(new Map([...others, ...own])) },
    { tag: "name", bytes: nameTable(name) },
  ]);
}

/** The family and the name for PostScript, which are all that a program asks for, in English. */
function nameTable(family: string): Uint8Array {
  const [FAMILY, POSTSCRIPT, ENGLISH] = [1, 6, 0x409];
  const length = family.length * 2;
  const records = [FAMILY, POSTSCRIPT].flatMap((id) => [3, 1, ENGLISH, id, length, 0]);
  const letters = Array.from(family, (letter) => letter.charCodeAt(0));
  const units = [0, 2, (3 + records.length) * 2, ...records, ...letters];
  const view = new DataView(new ArrayBuffer(units.length * 2));
  units.forEach((unit, i) => view.setUint16(i * 2, unit));
  return new Uint8Array(view.buffer);
}
