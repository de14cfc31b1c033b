import type { Finding } from "../model/problem.ts";
import { quoted, trimmed } from "./visible-text.ts";

const CONTROL = /(?![\t\n\r])\p{Cc}/u;
const INVISIBLE = /[\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;
const HIDDEN = /(?![\t\n\r])\p{Cc}|[\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;

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
  return { found, expected, remedy: "Delete it.", severity };
}

/** Takes the hidden characters out of a text: what is wrong was told, and nothing follows from it. */
export function withoutHidden(text: string): string {
  return text.replace(new RegExp(HIDDEN, "gu"), "");
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
