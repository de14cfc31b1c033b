/** A table of a TrueType or OpenType font. */
export interface SfntTable {
  readonly tag: string;
  readonly bytes: Uint8Array;
}

const HEADER_LENGTH = 12;
const ENTRY_LENGTH = 16;

/** Writes a font of its tables; the flavour is the first number of the file. */
export function sfntOf(flavour: number, tables: readonly SfntTable[]): Uint8Array {
  const sorted = tables.toSorted((a, b) => (a.tag < b.tag ? -1 : 1));
  const start = HEADER_LENGTH + sorted.length * ENTRY_LENGTH;
  const total = sorted.reduce((sum, { bytes }) => sum + padded(bytes.length), start);
  const font = new Uint8Array(total);
  const view = new DataView(font.buffer);
  writeHeader(view, flavour, sorted.length);
  let offset = start;
  sorted.forEach(({ tag, bytes }, i) => {
    font.set(bytes, offset);
    const at = HEADER_LENGTH + i * ENTRY_LENGTH;
    Array.from(tag).forEach((letter, j) => view.setUint8(at + j, letter.charCodeAt(0)));
    const fields = [checksum(view, offset, padded(bytes.length)), offset, bytes.length];
    fields.forEach((field, j) => view.setUint32(at + 4 + j * 4, field));
    offset += padded(bytes.length);
  });
  return font;
}

/** Reads a font: the flavour and its tables in their order. */
export function sfntTables(font: Uint8Array): {
  readonly flavour: number;
  readonly tables: readonly SfntTable[];
} {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = Array.from({ length: view.getUint16(4) }, (_, i) => {
    const at = HEADER_LENGTH + i * ENTRY_LENGTH;
    const [offset, length] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    const tag = String.fromCharCode(...font.subarray(at, at + 4));
    return { tag, bytes: font.subarray(offset, offset + length) };
  });
  return { flavour: view.getUint32(0), tables };
}

/** Reads one table of a font; undefined where it has none of that name. */
export function sfntTable(font: Uint8Array, name: string): DataView | undefined {
  const bytes = sfntTables(font).tables.find(({ tag }) => tag === name)?.bytes;
  return bytes && new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function writeHeader(view: DataView, flavour: number, count: number): void {
  const power = Math.floor(Math.log2(count));
  const range = 2 ** power * ENTRY_LENGTH;
  view.setUint32(0, flavour);
  [count, range, power, count * ENTRY_LENGTH - range].forEach((field, i) => {
    view.setUint16(4 + i * 2, field);
  });
}

function padded(length: number): number {
  return (length + 3) & ~3;
}

function checksum(view: DataView, offset: number, length: number): number {
  let sum = 0;
  for (let at = offset; at < offset + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
