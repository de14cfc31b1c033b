/**
 * Lists the ways to set a name in several lines: in two lines of about the same length, then, for
 * three words, one to a line. Names break at a space and after a hyphen or a dash.
 */
export function wrappedName(name: string): readonly (readonly string[])[] {
  const words = wordsOfName(name);
  const pairs = words.slice(1).map((_, i) => {
    return [joined(words.slice(0, i + 1)), joined(words.slice(i + 1))];
  });
  const longest = (lines: readonly string[]) => Math.max(...lines.map(({ length }) => length));
  const best = pairs.toSorted((a, b) => longest(a) - longest(b)).slice(0, 1);
  return words.length === 3 ? [...best, words] : best;
}

/** Divides a name where a line may end: at a space and after a hyphen or a dash, never before one. */
export function wordsOfName(name: string): readonly string[] {
  return name.split(/(?<=\S[-–])(?=\S)|\s+(?![-–]\s)/u).filter((word) => word !== "");
}

/** Puts words together again, where a hyphen takes the place of the space between them. */
function joined(words: readonly string[]): string {
  return words.reduce((line, word) => (/[-–]$/u.test(line) ? line + word : `${line} ${word}`));
}
