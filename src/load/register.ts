import type { Finding } from "../model/problem.ts";
import { didYouMean } from "../model/nearest-name.ts";
import { quoted } from "../model/visible-text.ts";
import { lostZeros } from "./lost-zeros.ts";

/** The codes of one kind that exist, and what to say of one that does not. */
export interface Register {
  readonly codes: ReadonlySet<string>;
  readonly has: (code: string) => boolean;
  readonly unknown: (code: string) => Finding;
}

/** Holds everything where nothing could be read: that was told once and not at each mention. */
export function unlessEmpty(known: Register): Register {
  return known.codes.size === 0 ? { ...known, has: () => true } : known;
}

/**
 * Makes the register of the codes of one kind. `where` completes "the codes are in …". The search
 * for the nearest code is done once a wrong code, however often it occurs.
 */
export function register(noun: string, where: string, codes: Iterable<string>): Register {
  const known = new Set(codes);
  const things = noun === "period" ? "periods" : "codes";
  const findings = new Map<string, Finding>();
  const unknown = (code: string): Finding => {
    const finding = findings.get(code) ?? {
      found: `unknown ${noun} ${quoted(code)}`,
      expected: known.size === 0 ? `there is none in ${where}` : `the ${things} are in ${where}`,
      remedy: lostZeros(code, known, where) || didYouMean(code, known),
    };
    findings.set(code, finding);
    return finding;
  };
  return { codes: known, has: (code) => known.has(code), unknown };
}
