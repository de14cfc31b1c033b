const DIGITS = /^\d+$/;

/** Says whether two codes are made of digits only: an edit of one is another code, not a slip. */
export function areNumeric(a: string, b: string): boolean {
  return DIGITS.test(a) && DIGITS.test(b);
}
