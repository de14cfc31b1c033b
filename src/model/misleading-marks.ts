/**
 * Characters without a shape of their own that the words of no language need: they turn text around,
 * hide in it, or carry letters that nobody sees. Joiners and marks of direction are not among them.
 */
export const MISLEADING =
  /[\u180E\u200B\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u;

const ALL = new RegExp(MISLEADING, "gu");

/** Leaves out of words what only misleads; what follows is shown in the order in which it stands. */
export function withoutMisleading(text: string): string {
  return MISLEADING.test(text) ? text.replace(ALL, "") : text;
}
