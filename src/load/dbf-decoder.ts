/** Marks of languages in the heading of a dBASE table, and the encoding that each stands for. */
const ENCODING_OF_MARK: Readonly<Record<number, string>> = {
  0x03: "windows-1252",
  0x57: "windows-1252",
  0x7d: "windows-1255",
  0x7e: "windows-1256",
  0xc8: "windows-1250",
  0xc9: "windows-1251",
  0xca: "windows-1254",
  0xcb: "windows-1253",
};

const MARK_AT = 29;

/**
 * Gives the decoder of a dBASE table: of the encoding that the .cpg file beside it names, else of the
 * mark in its heading, else UTF-8 where the bytes are that, else windows-1252. Undefined where the
 * .cpg file names an encoding that nobody knows.
 */
export function dbfDecoder(
  bytes: Uint8Array,
  cpg: string | undefined,
): ((cell: Uint8Array) => string) | undefined {
  const declared = cpg === undefined ? ENCODING_OF_MARK[bytes[MARK_AT] ?? 0] : labelOf(cpg);
  try {
    const decoder = new TextDecoder(declared ?? (isUtf8(bytes) ? "utf-8" : "windows-1252"));
    return (cell) => decoder.decode(cell);
  } catch {
    return undefined;
  }
}

/** Writes the names of .cpg files ("1253", "CP1253", "ANSI 1253", "UTF-8") as TextDecoder knows them. */
function labelOf(cpg: string): string {
  const name = cpg.trim().toLowerCase();
  const page = /^(?:ansi|cp|windows|win)?[\s_-]*(125\d)$/.exec(name)?.[1];
  const part = /^(?:iso)?[\s_-]*8859[\s_-]*(\d+)$/.exec(name)?.[1];
  if (page !== undefined) return `windows-${page}`;
  if (part !== undefined) return `iso-8859-${part}`;
  return name === "65001" ? "utf-8" : name;
}

function isUtf8(bytes: Uint8Array): boolean {
  const heading = new DataView(bytes.buffer, bytes.byteOffset).getUint16(8, true);
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(heading));
    return true;
  } catch {
    return false;
  }
}
