import type { Finding } from "../model/problem.ts";
import { quoted } from "../model/visible-text.ts";

const SAFE = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_-]*$/u;
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
const LONGEST = 100;

/**
 * Says whether a code or slug can be a part of an address and the name of a file on every system:
 * letters and digits of any script, hyphen and underscore, and none of the names that Windows keeps
 * for devices. Dots are out: "old.excel.en" and "index.html" are the names of other files.
 */
export function isSafeName(text: string): boolean {
  return text.length <= LONGEST && SAFE.test(text) && !DEVICE.test(text);
}

/** Says why a name is not safe; `noun` is what it names ("code", "slug"). Undefined: it is safe. */
export function unsafeName(noun: string, text: string): Finding | undefined {
  if (isSafeName(text)) return undefined;
  const found = `the ${noun} ${quoted(text)}`;
  const remedy = "Write another name.";
  if (DEVICE.test(text)) {
    return { found, expected: "a name that Windows does not keep for a device", remedy };
  }
  const most = text.length > LONGEST ? `at most ${LONGEST} ` : "";
  const expected = `${most}letters, digits, hyphens and underscores: it becomes part of an address`;
  return { found, expected };
}

/** Gives the form in which two names are one file on Windows and macOS, where case does not count. */
export function fileKey(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
