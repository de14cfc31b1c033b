import type { CsvDialect } from "../model/atlas-config.ts";
import type { Report } from "./report.ts";

type Encoding = CsvDialect["encoding"];

const UTF8_MARK = [0xef, 0xbb, 0xbf];
const UTF16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/** The file that is decoded and where its faults are told. */
export interface TextSource {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly encoding?: Encoding;
  readonly report: Report;
}

/**
 * Turns bytes into text in the declared encoding, without a byte-order mark. Bytes that the encoding
 * does not know are a problem with their line, never a replacement character.
 */
export function decodeText({
  file,
  bytes,
  encoding = "utf-8",
  report,
}: TextSource): string | undefined {
  const wrong = wrongMark(bytes, encoding);
  if (wrong !== undefined) {
    report({ file }, wrong);
    return undefined;
  }
  try {
    return withoutMark(new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    const at = firstBadByte(bytes, encoding);
    report({ file, row: lineOf(bytes, at) }, badByte(bytes[at] ?? 0, encoding, file));
    return undefined;
  }
}

function withoutMark(text: string): string {
  return text.replace(/^\uFEFF+/, "");
}

function wrongMark(bytes: Uint8Array, encoding: Encoding) {
  if (UTF16_MARKS.some((mark) => startsWith(bytes, mark))) {
    const found = "the byte-order mark of UTF-16";
    return { found, expected: `text in ${encoding}`, remedy: "Save the file as UTF-8." };
  }
  if (encoding === "utf-8" || !startsWith(bytes, UTF8_MARK)) return undefined;
  const found = "the byte-order mark of UTF-8";
  const remedy = "Declare encoding: utf-8 for this file in atlas.yaml.";
  return { found, expected: `text in ${encoding}, as atlas.yaml declares`, remedy };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

/** Finds the first byte that cannot be decoded by halving: decoding is linear, so is the search. */
function firstBadByte(bytes: Uint8Array, encoding: Encoding): number {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(bytes.subarray(0, middle), encoding)) good = middle;
    else bad = middle;
  }
  return encoding === "utf-8" ? startOfCharacter(bytes, good) : good;
}

/** A character is broken where it begins, though only the next byte shows it. */
function startOfCharacter(bytes: Uint8Array, at: number): number {
  const isTail = (bytes[at] ?? 0) < 0xc0;
  return isTail && (bytes[at - 1] ?? 0) >= 0x80 ? startOfCharacter(bytes, at - 1) : at;
}

function decodes(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function lineOf(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let i = 0; i < at; i++) if (bytes[i] === 0x0a) line++;
  return line;
}

function badByte(byte: number, encoding: Encoding, file: string) {
  const found = `the byte 0x${byte.toString(16).toUpperCase().padStart(2, "0")} is no text in ${encoding}`;
  const remedy = file.endsWith(".csv")
    ? `Save the file as UTF-8, or declare its encoding in atlas.yaml (files: { ${file}: { encoding: windows-1253 } }).`
    : "Save the file as UTF-8.";
  return { found, expected: `text in ${encoding}`, remedy };
}
