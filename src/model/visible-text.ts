const AT_ENDS =
  /^[\s\u00AD\u200B\u200E\u200F\u2060\uFEFF]+|[\s\u00AD\u200B\u200E\u200F\u2060\uFEFF]+$/gu;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu;
const LONGEST = 60;

/** Takes spaces and invisible characters (byte-order mark, zero-width space) off both ends. */
export function trimmed(text: string): string {
  return isTight(text) ? text : text.replace(AT_ENDS, "");
}

/** Puts a value between quotes for a message, with what the eye cannot see spelled out. */
export function quoted(text: string): string {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return `"${cut.replace(/^ +| +$/g, (spaces) => "␠".repeat(spaces.length)).replace(INVISIBLE, codePoint)}"`;
}

function isTight(text: string): boolean {
  return text === "" || (isPlain(text.charCodeAt(0)) && isPlain(text.charCodeAt(text.length - 1)));
}

function isPlain(unit: number): boolean {
  return unit > 0x20 && unit < 0x7f;
}

function codePoint(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `[U+${hex}]`;
}
