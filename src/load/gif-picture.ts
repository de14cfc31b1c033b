import { joined, letters, type Picture } from "./picture.ts";

const EXTENSION = 0x21;
const IMAGE = 0x2c;
const TRAILER = 0x3b;
const COMMENT = 0xfe;
const APPLICATION = 0xff;
const LOOPS = ["NETSCAPE2.0", "ANIMEXTS1.0"];

/** Reads a GIF file (GIF89a); undefined where it is damaged or none. */
export function gifPicture(bytes: Uint8Array): Picture | undefined {
  if (!/^GIF8[79]a$/.test(letters(bytes, 0, 6))) return undefined;
  const start = 13 + tableSize(bytes[10] ?? 0);
  const blocks = blocksOf(bytes, start);
  if (blocks === undefined) return undefined;
  const kept = blocks.filter(isKept);
  return {
    format: "gif",
    width: (bytes[6] ?? 0) | ((bytes[7] ?? 0) << 8),
    height: (bytes[8] ?? 0) | ((bytes[9] ?? 0) << 8),
    orientation: 1,
    clean: joined([bytes.subarray(0, start), ...kept, Uint8Array.of(TRAILER)]),
  };
}

function blocksOf(bytes: Uint8Array, start: number): readonly Uint8Array[] | undefined {
  const blocks: Uint8Array[] = [];
  let at = start;
  while (at < bytes.length) {
    const kind = bytes[at];
    if (kind === TRAILER) return blocks;
    if (kind !== EXTENSION && kind !== IMAGE) return undefined;
    const head = kind === EXTENSION ? 2 : 11 + tableSize(bytes[at + 9] ?? 0);
    const end = afterSubBlocks(bytes, at + head);
    blocks.push(bytes.subarray(at, end));
    at = end;
  }
  return undefined;
}

function afterSubBlocks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== 0) at += 1 + (bytes[at] ?? 0);
  return at + 1;
}

function tableSize(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

function isKept(block: Uint8Array): boolean {
  if (block[0] !== EXTENSION) return true;
  if (block[1] === APPLICATION) return LOOPS.includes(letters(block, 3, 14));
  return block[1] !== COMMENT;
}
