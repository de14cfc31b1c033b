import type { Finding } from "../model/problem.ts";
import { MISLEADING, withoutMisleading } from "../model/misleading-marks.ts";
import { quoted, trimmed } from "../model/visible-text.ts";

const CONTROL = /(?![\t\n\r])\p{Cc}/u;
const INVISIBLE = new RegExp(`[\\u061C\\u200C-\\u200F]|${MISLEADING.source}`, "u");
const HIDDEN = new RegExp(`${CONTROL.source}|${INVISIBLE.source}`, "u");

/** True where a text holds a character that nobody sees: most do not, and need no closer look. */
export function hasHidden(text: string): boolean {
  return HIDDEN.test(text);
}

/**
 * Says which character of a text nobody can see. Control characters are always an error; zero-width
 * and direction marks only in codes, since words of some languages need them. Both ends are free.
 */
export function hiddenFinding(text: string, isWords: boolean): Finding | undefined {
  const inner = trimmed(text);
  const [control] = CONTROL.exec(inner) ?? [];
  const character = control ?? INVISIBLE.exec(inner)?.[0];
  if (character === undefined) return undefined;
  const found = `the invisible character ${codeOf(character)} in ${quoted(inner)}`;
  const expected = "characters that can be seen";
  const severity = control === undefined && isWords ? "warning" : "error";
  const isLeftOut = severity === "warning" && MISLEADING.test(inner);
  const remedy = isLeftOut ? "Delete it; it is left out." : "Delete it.";
  return { found, expected, remedy, severity };
}

/**
 * Takes out of a text what its finding told: all that is hidden where that is an error, so that
 * nothing follows from it, and in words what misleads.
 */
export function withoutHidden(text: string, finding: Finding | undefined): string {
  if (finding?.severity !== "error") return withoutMisleading(text);
  return text.replace(new RegExp(HIDDEN, "gu"), "");
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
