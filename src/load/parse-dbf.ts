/** The table beside the shapes of a Shapefile, every cell as text. */
export type DbfRows = readonly Readonly<Record<string, string>>[];

const FIELD = 32;
const LAST_FIELD = 0x0d;

interface DbfField {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Parses a dBASE table (.dbf); words where it is none or ends too early. `decode` turns the bytes of
 * a cell into text. Rows that are marked as deleted are kept, since the shapes of theirs are too.
 */
export function parseDbf(
  bytes: Uint8Array,
  decode: (cell: Uint8Array) => string,
): DbfRows | string {
  if (bytes.length < FIELD + 1) return "no heading of a dBASE table";
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(4, true);
  const [heading, width] = [view.getUint16(8, true), view.getUint16(10, true)];
  const fields = fieldsOf(bytes.subarray(0, heading), decode);
  if (fields.length === 0 || width === 0) return "a dBASE table without columns";
  const length = heading + count * width;
  if (length > bytes.length) return `${bytes.length} bytes of the ${length} that its heading tells`;
  return Array.from({ length: count }, (_, i) => {
    const row = bytes.subarray(heading + i * width, heading + (i + 1) * width);
    return Object.fromEntries(
      fields.map(({ name, start, end }) => [name, cellOf(decode(row.subarray(start, end)))]),
    );
  });
}

function fieldsOf(heading: Uint8Array, decode: (cell: Uint8Array) => string): readonly DbfField[] {
  const fields: DbfField[] = [];
  // The first byte of a row is the mark of deletion.
  let start = 1;
  for (let at = FIELD; at + FIELD <= heading.length && heading[at] !== LAST_FIELD; at += FIELD) {
    const end = start + (heading[at + 16] ?? 0);
    const name = decode(heading.subarray(at, at + 11)).replace(/\0.*$/s, "");
    fields.push({ name, start, end });
    start = end;
  }
  return fields;
}

/** Numbers stand to the right; a whole one may carry decimals that are nought. */
function cellOf(text: string): string {
  return text
    .replace(/\0.*$/s, "")
    .trim()
    .replace(/^(\d+)\.0+$/, "$1");
}
