import { areNumeric } from "../model/are-numeric.ts";

/** Finds the code that is the same number with other leading zeros ("001" for "1"). */
export function withOtherZeros(code: string, codes: Iterable<string>): string | undefined {
  for (const candidate of codes) {
    const isOther = candidate !== code && areNumeric(code, candidate);
    if (isOther && withoutZeros(candidate) === withoutZeros(code)) return candidate;
  }
  return undefined;
}

/**
 * Says in which file a code lost its leading zeros, and what to write; an empty string where that is
 * not what happened. `where` is the place of the known codes.
 */
export function lostZeros(code: string, codes: Iterable<string>, where: string): string {
  const known = withOtherZeros(code, codes);
  if (known === undefined) return "";
  if (known.length > code.length) {
    return `Its leading zeros were lost in this file, as a spreadsheet does: write "${known}".`;
  }
  return `The leading zeros of "${known}" were lost in ${where}, as a spreadsheet does: write "${code}" there.`;
}

function withoutZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, "");
}
