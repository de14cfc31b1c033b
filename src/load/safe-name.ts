const SAFE = /^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}._~-]*[\p{L}\p{M}\p{N}_~-])?$/u;

/**
 * Says whether a code or slug can be a part of an address and of a file name on every system: letters
 * and digits of any script, hyphen, underscore, dot (not at the ends) and tilde.
 */
export function isSafeName(text: string): boolean {
  return text.length <= 100 && SAFE.test(text);
}
