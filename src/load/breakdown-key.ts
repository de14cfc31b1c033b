import type { Finding } from "../model/problem.ts";
import { quoted, trimmed } from "../model/visible-text.ts";

/** One part of a breakdown: a dimension and a code of it. */
export type BreakdownPart = readonly [dimension: string, code: string];

/**
 * Reads a breakdown such as "sex=f;age=65+" into its parts, by dimension in code-point order; gives a
 * finding where a part is none, or a dimension stands twice. "" has no parts: it is the total.
 */
export function parseBreakdown(text: string): readonly BreakdownPart[] | Finding {
  const parts: BreakdownPart[] = [];
  for (const piece of text.split(";")) {
    if (trimmed(piece) === "") continue;
    const [, dimension = "", code = ""] = /^([^=]*)=([^=]*)$/.exec(piece) ?? [];
    if (trimmed(dimension) === "" || trimmed(code) === "") return notBreakdown(text);
    parts.push([trimmed(dimension), trimmed(code)]);
  }
  const dimensions = parts.map(([dimension]) => dimension);
  const twice = dimensions.find((dimension, i) => dimensions.indexOf(dimension) !== i);
  if (twice !== undefined) {
    return { found: `${quoted(twice)} twice in ${quoted(text)}`, expected: "each dimension once" };
  }
  return parts.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Writes the parts of a breakdown in the one form in which observations carry it. */
export function breakdownKey(parts: readonly BreakdownPart[]): string {
  return parts.map(([dimension, code]) => `${dimension}=${code}`).join(";");
}

function notBreakdown(text: string): Finding {
  const expected = "a dimension and its code, such as sex=f;age=65+";
  return { found: `${quoted(text)} is not a breakdown`, expected };
}
